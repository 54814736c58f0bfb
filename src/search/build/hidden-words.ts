/** Words by which a page is found though it does not show them. */

import { tokensOf } from '../language/citation.ts';
import { wordsOf } from '../language/words.ts';
import type { Names } from './names.ts';
import type { PageText } from './page-text.ts';

/** By the names of the fields in the index; `ranking.ts` says what each is worth. */
export interface HiddenWords {
  /** What other words of its words' families begin with. */
  families: string[];
  /** Words inside its compounds, forms of irregular ones, words with a hyphen as they are without it. */
  parts: string[];
  /** All names of the one thing that it is about, each as its words. */
  called: string[];
  /** Other names of what it speaks of. */
  names: string[];
  /** Other names of what stands around it: of its addressees and its session. */
  around: string[];
  /** By which an item is cited, or a part of a resolution. */
  cited: string[];
  /** Where pages are found by stems, those of all that the page says or is called by, as tokens. */
  stems: string[];
  /** The same of what stands around it. */
  nearby: string[];
}

/** What is known of a site's words, to find the hidden ones. */
export interface Knowledge {
  names: Names;
  /** What other words of a word's family begin with, as far as the site has them. */
  familyOf: (word: string) => string[];
  /** The words inside a compound, the other forms of an irregular one. */
  partsOf: (word: string) => string[];
  stopWords: ReadonlySet<string>;
  /** Tokens of a word's stems; none where pages are found by the beginnings of words. */
  tokensFor: (word: string) => string[];
}

/** `path` is the page's file, whose folder is named as the page; `said` are the words of its own text. */
export function hiddenWords(
  page: PageText,
  path: string,
  { names, familyOf, partsOf, stopWords, tokensFor }: Knowledge,
  said: string[] = wordsOf(page.own),
): HiddenWords {
  const own = [...new Set(said)].filter((word) => !stopWords.has(word));
  const context = ['part', 'addressees', 'context'].map((field) => page.fields[field] ?? '').join('. ');
  const besides = wordsOf(context);
  const found = {
    families: unique(own.flatMap(familyOf)),
    parts: unique([...own.flatMap(partsOf), ...joined(page.own)]),
    called: page.kind === 'recommendation' ? [] : names.namesOf(page.title),
    names: names.othersIn(page.own, said),
    around: [...names.othersIn(context, besides), ...wordsOf(page.fields.edition ?? '')],
    cited: citedBy(page, path),
  };
  const all = [...own, ...wordsOf([page.title, page.fields.also, ...found.called].join(' '))];
  return {
    ...found,
    stems: unique([...all, ...found.parts, ...found.names].flatMap(tokensFor)),
    nearby: unique([...besides, ...found.around].flatMap(tokensFor)),
  };
}

function citedBy({ kind, places }: PageText, path: string): string[] {
  if (kind === 'recommendation') return tokensOf(path.split('/').at(-2) ?? '', 'item');
  return kind === 'resolution' ? places.flatMap((id) => tokensOf(id, 'place')) : [];
}

/** Short words with a hyphen are often typed without: `X-ray`, `Wi-Fi`. */
function joined(text: string): string[] {
  const short = text.match(/(?<![\p{L}-])\p{L}{1,6}-\p{L}{1,6}(?![\p{L}-])/gu) ?? [];
  return short.flatMap((word) => wordsOf(word.replace('-', '')));
}

function unique(words: string[]): string[] {
  return [...new Set(words)];
}
