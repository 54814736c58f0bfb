/** LINK OF THE TEXT -> AKOMA NTOSO: inside the document to an element of it, elsewhere to a URL. */
import { uriOf } from '../uri.ts';
import type { Writing } from './writing.ts';

/** A valid `anyURI`, or `null` where the link leads nowhere. */
export function linkUri(address: string, { url }: Pick<Writing, 'url'>): string | null {
  const absolute = url(address);
  return URL.canParse(absolute) ? uriOf(new URL(absolute).href) : null;
}

/** `#part_1`, where an address is that of a part or item of this document. */
export function innerLink(address: string, { resolution, names }: Writing): string | null {
  if (!address.startsWith(resolution.address)) return null;
  const id = address.slice(resolution.address.length).replace(/^#|\/$/g, '');
  const named = names.get(id);
  return named === undefined ? null : `#${named.eId}`;
}
