/** ATTRIBUTES OF AN ELEMENT -> the addresses and the ids in them. */
import { loadedBy } from './css.ts';
import { addressesIn } from './text.ts';

const address = new Set([
  ...['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite', 'background', 'longdesc', 'manifest'],
  ...['xlink:href', 'codebase', 'profile'],
]);
const candidates = new Set(['srcset', 'imagesrcset']);
const addresses = new Set(['ping', 'itemtype', 'archive']);
const ids = new Set([
  ...['for', 'form', 'list', 'headers', 'popovertarget', 'commandfor', 'itemref', 'anchor'],
  ...[
    'labelledby',
    'describedby',
    'controls',
    'owns',
    'details',
    'activedescendant',
    'flowto',
    'errormessage',
  ].map((name) => `aria-${name}`),
]);

/** What these hold begins like a path and is none. */
const noAddress = new Set(['aria-keyshortcuts', 'd', 'points', 'pattern', 'placeholder', 'value']);

const isPath = (value: string) => /^\/\S*$/.test(value);

/** An id is given as a place in the page itself: `#id`. */
export function linksOf(tag: string, name: string, value: string, site: string): string[] {
  if (name === 'style' || /\burl\(/.test(value)) return loadedBy(value);
  if (tag === 'meta' && name === 'content') {
    const path = isPath(value) ? [value] : [];
    return [...path, ...refreshed(value), ...addressesIn(value, site)];
  }
  if (ids.has(name)) return value.split(/\s+/).filter(Boolean).map(placeOf);
  if (name === 'usemap') return [value];
  if (candidates.has(name)) return candidatesOf(value);
  if (addresses.has(name)) return value.split(/\s+/).filter(Boolean);
  if (address.has(name)) return [value.trim()];
  if (isPath(value) && !noAddress.has(name)) return [value];
  return addressesIn(value, site);
}

/** A name of an element as the fragment of an address. */
export const placeOf = (id: string): string => `#${encodeURIComponent(id)}`;

/** `a.png 1x, b.png 2x` */
const candidatesOf = (value: string): string[] =>
  value
    .split(/,\s+/)
    .map((one) => one.trim().split(/\s+/)[0] ?? '')
    .filter(Boolean);

/** `0; url=/2017/` */
const refreshed = (value: string): string[] => {
  const [, to] = /^\s*\d+\s*;\s*url=(.+)$/i.exec(value) ?? [];
  // A whole address is found as one anyway.
  return to === undefined || /^https?:/.test(to) ? [] : [to];
};
