/** One page as another generator gets it: a title and Markdown, as its user would have written them. */

export interface Link {
  title: string;
  address: string;
}

export interface MarkdownPage {
  /** As on our site, from its root: `/2017/sessions/a/`. */
  address: string;
  title: string;
  /** Without the title. */
  markdown: string;
  /** Whose pages stand beside it; `null` for what all editions share. */
  edition: Link | null;
}

/** Paragraphs, lists and headings, one below the other; nothing of what is empty. */
export const blocks = (...parts: (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('\n\n');

export const linked = ({ title, address }: Link): string => `[${title}](${address})`;

/** `note` follows the link on its line. */
export const links = (list: readonly (Link & { note?: string | null })[]): string =>
  list.map((link) => `- ${linked(link)}${link.note ? `: ${link.note}` : ''}`).join('\n');

/** A list under a heading; nothing when it is empty. */
export const section = (heading: string, list: string): string =>
  list === '' ? '' : `## ${heading}\n\n${list}`;
