/** A built page as the search finds it: itself, and every part of it that is a result of its own. */
import { partedPage } from './own-parts.ts';
import { type PageText, pageText } from './page-text.ts';
import { shortPage } from './short-page.ts';

export interface FoundPage {
  /** Of its file, from the site's root, with forward slashes: `about/index.html`. */
  path: string;
  /** The id of the part of the page that this is, where it is a result of its own; `null` for the page. */
  part: string | null;
  /** As Pagefind gets it, but for the hidden words. */
  html: string;
  text: PageText;
}

/** From the site's root, without a slash before it. */
export const addressOf = ({ path, part }: Pick<FoundPage, 'path' | 'part'>): string =>
  part === null ? path : `${path.replace(/(?:^|(?<=\/))index\.html$/, '')}#${part}`;

/** None where the page is not to be found. */
export function foundPages(path: string, html: string): FoundPage[] {
  const short = shortPage(html);
  if (short === null) return [];
  const { html: rest, parts } = partedPage(short);
  return [
    { path, part: null, html: apart(rest), text: pageText(rest) },
    ...parts.map(({ id, html: own }) => ({ path, part: id, html: apart(own), text: textOf(own, id) })),
  ];
}

/** What was read of a page from its `html`. */
export const textOf = (html: string, part: string | null): PageText =>
  part === null ? pageText(html) : { ...pageText(html), places: [part] };

/** Pagefind glues the words of neighbours between which no space stands. */
const apart = (html: string): string =>
  html.replace(/<\/(?:dt|dd|li|td|th|p|div|h\d|summary|caption)>/g, '$& ');
