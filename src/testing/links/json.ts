/** JSON -> the addresses in it, of descriptions inside of pages and of files. */
import { Parser } from 'htmlparser2';
import type { Link } from './link.ts';
import { addressesIn } from './text.ts';

interface Where {
  page: string;
  /** What the links are said to stand in; the key is added. */
  attribute: string;
  /** Scheme and host. */
  site: string;
}

/** Keys that hold an address, whole or not: a file of this kind is read away from its place, so that it has to be whole. */
const addresses = new Set(['url', 'href', 'file', 'json', 'feed', 'logo', 'item', 'src', 'image', 'URL']);

/** What an `@id` names is a thing, and not a place in the page. */
const identities = new Set(['@id']);

export function linksInData(data: unknown, where: Where): Link[] {
  const links: Link[] = [];
  const add = (key: string, link: string): void => {
    links.push({ page: where.page, attribute: `${where.attribute} ${key}`.trim(), link, away: true });
  };
  const walk = (value: unknown, key: string): void => {
    if (Array.isArray(value)) for (const one of value) walk(one, key);
    else if (typeof value === 'object' && value !== null)
      for (const [name, one] of Object.entries(value)) walk(one, name);
    else if (typeof value === 'string') for (const link of linksIn(value, key, where.site)) add(key, link);
  };
  walk(data, '');
  return links;
}

function linksIn(value: string, key: string, site: string): string[] {
  if (identities.has(key)) return addressesIn(value, site).map((link) => link.replace(/#.*$/, ''));
  if (addresses.has(key) && /^(?:[/#.]|https?:)/.test(value))
    return /^https?:/.test(value) ? addressesIn(value, site) : [value];
  return [...addressesIn(value, site), ...relativeIn(value)];
}

/** Of HTML that is given away: the links that only lead somewhere from the page itself. */
export function relativeIn(html: string): string[] {
  if (!/<[a-z][^>]*\s(?:href|src)=/i.test(html)) return [];
  const links: string[] = [];
  const parser = new Parser({
    onattribute: (name, value) => {
      if ((name === 'href' || name === 'src') && !/^[a-z][\w+.-]*:/i.test(value)) links.push(value);
    },
  });
  parser.end(html);
  return links;
}
