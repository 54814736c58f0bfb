/** A list of contents: its lines repeat headings and have the numbers of pages, and none of them is a heading or an item. */
import type { Paragraph } from './paragraphs.ts';

const title = /^(?:содержание|оглавление|contents|table of contents)[.:]?$/iu;
const entry = /[\s.…]\d{1,3}$/u;

/** Longest line of a list of contents, in characters. */
const longest = 200;

/** The lines under a title of contents that end with a page's number; at least two. */
export function contentsOf(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const start = paragraphs.findIndex(({ text }) => title.test(text)) + 1;
  if (start === 0) return new Set();
  const rest = paragraphs.slice(start);
  const end = rest.findIndex(({ text }) => text.length > longest || !entry.test(text));
  const entries = rest.slice(0, end === -1 ? undefined : end);
  return new Set(entries.length > 1 ? entries : []);
}
