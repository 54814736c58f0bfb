/** LINK OF THE TEXT -> AKOMA NTOSO: inside the document to an element of it, elsewhere to a URL. */
import type { Writing } from './writing.ts';

/** Characters that a URL of the web may have and an `anyURI` may not, and percent signs that encode nothing. */
const unfit = /[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![0-9a-f]{2})/giu;

/** A valid `anyURI`, or `null` where the link leads nowhere. */
export function uriOf(address: string, { url }: Pick<Writing, 'url'>): string | null {
  const absolute = url(address);
  if (!URL.canParse(absolute)) return null;
  const [before = '', ...after] = new URL(absolute).href.split('#');
  const whole = after.length === 0 ? before : `${before}#${after.join('%23')}`;
  return whole.replaceAll(unfit, (character) => (character === '%' ? '%25' : encodeURIComponent(character)));
}

/** `#part_1`, where an address is that of a part or item of this document. */
export function innerLink(address: string, { resolution, names }: Writing): string | null {
  if (!address.startsWith(resolution.address)) return null;
  const id = address.slice(resolution.address.length).replace(/^#|\/$/g, '');
  const named = names.get(id);
  return named === undefined ? null : `#${named.eId}`;
}
