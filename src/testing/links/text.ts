/** TEXT -> the addresses in it that are the site's own, or of the machine that built it. */

/** Signs that end a sentence and no address. */
const afterwards = /[.,:;!?]+$/;

/** `site`: scheme and host. An address in braces, brackets or quotation marks ends before they close. */
export function addressesIn(text: string, site: string): string[] {
  const host = new URL(site).host.replaceAll('.', '\\.');
  const address = new RegExp(
    `https?://(?:${host}|localhost|127\\.0\\.0\\.1|0\\.0\\.0\\.0|\\[::1\\])(?![\\w.-]*\\w)[^\\s<>"'\`«»“”‘’()[\\]{}|\\\\;]*`,
    'g',
  );
  return [...text.matchAll(address)].map(([found]) => found.replace(afterwards, ''));
}

/** Lines of iCalendar go on after a line break and a space. https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
export const unfolded = (text: string): string => text.replaceAll(/\r?\n[ \t]/g, '');

/** In BibTeX these signs have a backslash before them. */
export const unescapedTex = (text: string): string => text.replaceAll(/\\([#$%&_{}~^])/g, '$1');
