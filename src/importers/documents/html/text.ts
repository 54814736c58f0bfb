/** Bytes of a web page -> text, in the encoding that it names. */
import { decode } from '../../decode.ts';

/** How much of a page may stand before its encoding (HTML, 13.2.3.2). */
const prescan = 1024;
const named = /<meta[^>]{0,200}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,40})/i;

/** A byte order mark goes before the page's own word; a name that is unknown or wrong is as none. */
export function htmlText(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, prescan));
  const name = /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/.test(start) ? undefined : named.exec(start)?.[1];
  // A page whose ASCII letters could be read is not in UTF-16, whatever it says.
  if (name === undefined || /^utf-?(?:8|16)/i.test(name)) return decode(bytes);
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return decode(bytes);
  }
}
