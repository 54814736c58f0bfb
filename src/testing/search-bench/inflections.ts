/** Every noun and adjective of a document in all its forms: whichever one types, the items that hold the word are found. */
import type { Morphology } from './morphology.ts';
import type { Query } from './query-set.ts';
import type { Source } from './rare-words.ts';
import { fold, tokens, wordsOf } from './words.ts';

export interface Inflections {
  /** Expected are all items that hold the word in any form. */
  items: Query[];
  /** Forms of words that no item holds; expected are the pages whose prose does. */
  prose: Query[];
}

/** `document` is the whole text, `items` are parts of it, `pages` hold its prose. */
export function inflectionQueries(
  document: string,
  items: Source[],
  pages: Source[],
  morphology: Morphology,
): Inflections {
  const lexemes = new Map(
    wordsOf(document, morphology).flatMap(({ id, lexeme }) =>
      lexeme === null ? [] : [[id, lexeme] as const],
    ),
  );
  const split = (sources: Source[]) =>
    sources.map(({ address, text }) => ({ address, words: new Set(parts(text).map(fold)) }));
  const [inItems, inPages] = [split(items), split(pages)];

  const found: Inflections = { items: [], prose: [] };
  for (const { kind, forms } of lexemes.values()) {
    const holders = (sources: typeof inItems) =>
      sources
        .filter(({ words }) => forms.some((form) => words.has(fold(form))))
        .map(({ address }) => address);
    const [expected, ofPages] = [holders(inItems), holders(inPages)];
    for (const words of forms) {
      if (expected.length > 0) found.items.push({ words, expected, kind });
      else if (ofPages.length > 0) found.prose.push({ words, expected: ofPages, kind });
    }
  }
  return found;
}

/** With the words of hyphenated ones, which are searched for one by one as well. */
const parts = (text: string): string[] =>
  tokens(text).flatMap((token) => (token.includes('-') ? [token, ...token.split('-')] : [token]));
