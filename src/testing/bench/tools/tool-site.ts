/** What a generator needs to build the same pages: its own files, and where each Markdown page goes. */
import { stringify } from 'yaml';
import type { Link, MarkdownPage } from '../same-pages/page.ts';

export interface SiteInfo {
  title: string;
  language: string;
  /** What the header of every page leads to. */
  menu: readonly Link[];
  /** What stands at the side of an edition's pages. */
  beside: (edition: Link) => readonly Link[];
}

export interface ToolSite {
  /** Settings and layouts: path in the project -> text. */
  settings: Record<string, string>;
  /** Path of a page's file in the project, and its text. */
  page: (page: MarkdownPage) => { path: string; text: string };
}

export const site = 'https://example.org';

export const withFrontMatter = (fields: object, markdown: string): string =>
  `---\n${stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false })}---\n\n${markdown}\n`;

/** Front matter that layouts make the side of an edition's page from. */
export const frontMatter = ({ title, edition }: MarkdownPage) =>
  edition === null ? { title } : { title, edition: { title: edition.title, address: edition.address } };

/** `/2017/sessions/a/` is `2017/sessions/a`; the home page is ''. */
export const fileName = (address: string): string => address.replace(/^\/|\/$/g, '');

/** Plain styles of a page's frame: other generators bring what their users would write first. */
export const stylesheet = `body { margin: 0; font: 1rem/1.5 serif; }
header, footer { padding: 1rem; background: #eee; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 1rem; padding: 0; }
.page { display: grid; grid-template-columns: 1fr 14rem; gap: 2rem; padding: 1rem; }
main { max-width: 70ch; }
`;
