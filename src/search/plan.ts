/** From what was typed to what Pagefind is asked. */
import type { Pagefind, PagefindHit } from './pagefind.ts';
import { type AskedWord, readTyped } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordForms } from './word-forms.ts';
import { wordsOf } from './words.ts';

/** What the search knows of a language, in the browser. */
export interface Language {
  forms: WordForms;
  vocabulary: Vocabulary;
}

export interface Plan {
  /** Every result has these; `null` asks for all pages, `''` for none. */
  terms: string | null;
  /** Results that have these as well come first. */
  preferred: string | null;
  /** Beginnings of the words to be marked. */
  marked: string[];
  /** The words that every result has. */
  asked: AskedWord[];
  /** The query as it was understood, where that is not how it was typed. */
  understood: string | null;
  /** The query cites an item, and the terms find no other. */
  cites: boolean;
  /** Typed words that no result has to have: the site does not have them, or not beside the others. */
  leftOut: string[];
}

const everything: Plan = {
  terms: null,
  preferred: null,
  marked: [],
  asked: [],
  understood: null,
  cites: false,
  leftOut: [],
};

interface Question {
  words: string;
  /** Take every word as it is typed. */
  verbatim: boolean;
}

export async function planOf(
  { words: typed, verbatim }: Question,
  pagefind: Pagefind,
  language: Language | null,
): Promise<Plan> {
  if (typed.trim() === '') return everything;
  if (language === null) {
    const words = wordsOf(typed);
    return { ...everything, terms: typed, marked: words, asked: words.map((word) => ({ word, root: word })) };
  }
  const { forms, vocabulary } = language;
  const reading = readTyped(typed, vocabulary, forms, verbatim);
  const besides = reading.words.map(({ root }) => root).join(' ');
  const cited = await firstFound(pagefind, [
    ...reading.cited.map((token) => `${token} ${besides}`),
    ...reading.cited,
  ]);
  if (cited !== null) return { ...everything, terms: cited, cites: true };
  const { understood, unknown } = reading;
  const asked = await together(pagefind, reading.words);
  const roots = asked.map(({ root }) => root);
  const shown = asked.filter(({ word }) => vocabulary.begins(forms.stem(word))).map(({ word }) => word);
  return {
    terms: roots.join(' '),
    preferred: reading.phrase ? `"${shown.join(' ')}"` : shown.length === 0 ? null : shown.join(' '),
    marked: roots,
    asked,
    understood,
    cites: false,
    leftOut: [...unknown, ...reading.words.filter((word) => !asked.includes(word)).map(({ word }) => word)],
  };
}

async function firstFound(pagefind: Pagefind, terms: string[]): Promise<string | null> {
  for (const words of terms) if ((await hits(pagefind, words)).length > 0) return words;
  return null;
}

/** All words where some page has them all; else those that the page with the most telling of them has. */
async function together(pagefind: Pagefind, words: AskedWord[]): Promise<AskedWord[]> {
  if (words.length < 2 || (await hits(pagefind, words.map(({ root }) => root).join(' '))).length > 0) return words;
  const pages = new Map<string, { worth: number; words: AskedWord[] }>();
  for (const word of words) {
    const found = await hits(pagefind, word.root);
    for (const { id } of found) {
      const page = pages.get(id) ?? { worth: 0, words: [] };
      // A word on few pages tells more.
      pages.set(id, { worth: page.worth + 1 / (1 + Math.log(found.length)), words: [...page.words, word] });
    }
  }
  const best = [...pages.values()].toSorted((a, b) => b.worth - a.worth)[0];
  return best?.words ?? [];
}

async function hits(pagefind: Pagefind, words: string): Promise<PagefindHit[]> {
  return (await pagefind.search(words, { filters: {} })).results;
}
