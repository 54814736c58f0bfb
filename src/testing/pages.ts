/** Built pages as trees, and what tests ask of them. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as allText } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** `path` is the page's address inside the site: `2017/programme/`. */
export function readPage(dist: string, path: string): Root {
  return fromHtml(readFileSync(join(dist, path, path.endsWith('.html') ? '' : 'index.html'), 'utf8'));
}

/** Addresses of all pages, inside the site. */
export function pagesIn(dist: string): string[] {
  return globSync('**/*.html', { cwd: dist })
    .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .toSorted();
}

export function all(tree: Nodes, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (test(element)) found.push(element);
  });
  return found;
}

/** All text in it. */
export const textOf = (tree: Nodes): string => allText(tree);

/** The list of facts beside the text of a resolution. */
export const sideFacts = (page: Root): Element | undefined =>
  all(
    page,
    ({ tagName, properties }) => tagName === 'dl' && String(properties.className) === 'side-facts',
  )[0];

/** Texts of the elements that carry an attribute, in order; what is inside one is not given again. */
export function textsWith(tree: Nodes, property: string): string[] {
  const found: string[] = [];
  visit(tree, 'element', (element) => {
    if (!(property in element.properties)) return undefined;
    found.push(textOf(element));
    return SKIP;
  });
  return found;
}

export const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '');
