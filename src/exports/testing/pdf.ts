/** A PDF read back by pdf.js. */
import { getDocumentProxy } from 'unpdf';

export interface ReadPdf {
  info: Record<string, unknown>;
  /** XMP, as it stands in the file. */
  metadata: string;
  /** Each page’s words, a line a line. */
  pages: string[];
  /** Names of the fonts of all pages, without the mark of a subset: `Literata-Regular`. */
  fonts: string[];
  /** Addresses that links lead to, each once. */
  links: string[];
  /** Roles of the structure, each once. */
  roles: string[];
  /** Titles of the bookmarks, from the outside in. */
  bookmarks: string[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info, metadata } = await pdf.getMetadata();
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const pages: string[] = [];
  const fonts = new Set<string>();
  const roles = new Set<string>();
  const links = new Set<string>();
  for (const number of numbers) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const words = items.filter((item) => 'str' in item);
    pages.push(words.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''));
    await page.getOperatorList();
    for (const { fontName } of words) fonts.add(page.commonObjs.get(fontName).name.replace(/^.*\+/, ''));
    for (const { url } of await page.getAnnotations()) if (typeof url === 'string') links.add(url);
    collectRoles(await page.getStructTree(), roles);
  }
  return {
    info: info as Record<string, unknown>,
    metadata: String(metadata?.getRaw() ?? ''),
    pages,
    fonts: [...fonts].toSorted(),
    links: [...links],
    roles: [...roles].toSorted(),
    bookmarks: titlesIn(await pdf.getOutline()),
  };
}

/** Words without what setting them adds: white space and hyphens, those of lines' ends with those of the words. */
export const bare = (text: string): string => text.replaceAll(/[\s\u00AD\u2010-]/gu, '');

interface Structure {
  role?: string;
  children?: Structure[];
}

function collectRoles(node: unknown, roles: Set<string>): void {
  const { role, children = [] } = (node ?? {}) as Structure;
  if (role !== undefined) roles.add(role);
  for (const child of children) collectRoles(child, roles);
}

interface Bookmark {
  title: string;
  items: Bookmark[];
}

const titlesIn = (items: Bookmark[] | null): string[] =>
  (items ?? []).flatMap(({ title, items: inner }) => [title, ...titlesIn(inner)]);
