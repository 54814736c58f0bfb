/** From what was typed to what Pagefind is asked. */
import { askedToken } from '../language/stem-token.ts';
import type { WordForms } from '../language/word-forms.ts';
import { wordsOf } from '../language/words.ts';
import type { Pagefind } from './pagefind.ts';
import { type AskedWord, type Language, type Reading, readTyped } from './reading.ts';

export interface Plan {
  /** A result has all words of at least one of these; `null` among them is every page. */
  asks: (string | null)[];
  /** Results that have these as well come first. */
  preferred: string | null;
  /** What is looked for, to tell better answers from worse and to mark it. */
  asked: AskedWord[];
  /** The query as it was understood, where that is not how it was typed. */
  understood: string | null;
  /** The token of what the query cites, where it cites something and nothing else is asked. */
  cites: string | null;
  /** No page has all the words. */
  partial: boolean;
  /** Typed words that the site does not have. */
  unknown: string[];
}

const everything: Plan = {
  asks: [null],
  preferred: null,
  asked: [],
  understood: null,
  cites: null,
  partial: false,
  unknown: [],
};

/** For a citation of what is not there. */
const nothing: Plan = { ...everything, asks: [] };

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
    // Only for marking: most endings are short.
    const asked = wordsOf(typed).map((word) => ({ word, root: word.slice(0, Math.max(4, word.length - 2)) }));
    return { ...everything, asks: [typed], asked };
  }
  const reading = readTyped(typed, language, verbatim);
  if (reading.cited === null) return planForWords(reading, pagefind, language);
  return (
    (await planForCitation(reading.cited, pagefind, language.forms)) ??
    (reading.cited.certain ? nothing : planForWords(reading, pagefind, language))
  );
}

/** For a query that cites what is there. */
async function planForCitation(
  { tokens, besides }: NonNullable<Reading['cited']>,
  pagefind: Pagefind,
  forms: WordForms,
): Promise<Plan | null> {
  const words = besides.map((word) => termOf(word, forms)).join(' ');
  for (const token of tokens) {
    for (const terms of words === '' ? [token] : [`${token} ${words}`, token])
      if ((await count(pagefind, terms)) > 0)
        return { ...everything, asks: [terms], cites: token, partial: words !== '' && terms === token };
  }
  return null;
}

async function planForWords(
  { words, understood, unknown, phrase }: Reading,
  pagefind: Pagefind,
  { forms, vocabulary }: Language,
): Promise<Plan> {
  const asked = distinct(words);
  const roots = asked.map((word) => termOf(word, forms));
  const together = asked.length > 0 && (await count(pagefind, roots.join(' '))) > 0;
  const weighed = together ? asked : await Promise.all(asked.map((word) => weigh(pagefind, word, forms)));
  const shown = asked.map(({ word }) => word).filter((word) => vocabulary.begins(forms.stem(word)));
  const very = shown.join(' ');
  return {
    asks: together ? [roots.join(' ')] : mostTelling(weighed).map((word) => termOf(word, forms)),
    // In quotes Pagefind looks for the very stem: «органу» without «организация».
    preferred: very === '' ? null : phrase || shown.length === 1 ? `"${very}"` : very,
    asked: weighed,
    understood,
    cites: null,
    partial: !together && asked.length > 1,
    unknown,
  };
}

/** What the index has for a word. */
const termOf = ({ root }: AskedWord, { bases, stopWords }: WordForms): string =>
  bases === undefined || stopWords.has(root) ? root : askedToken(root);

function distinct(words: AskedWord[]): AskedWord[] {
  return [...new Map(words.map((word) => [word.root, word])).values()];
}

/** A pasted sentence is found by a few of its words. */
function mostTelling(words: AskedWord[]): AskedWord[] {
  return words.toSorted((a, b) => (b.weight ?? 1) - (a.weight ?? 1)).slice(0, 8);
}

/** A word on few pages tells more than one on many. */
async function weigh(pagefind: Pagefind, word: AskedWord, forms: WordForms): Promise<AskedWord> {
  return { ...word, weight: 1 / (1 + Math.log(Math.max(1, await count(pagefind, termOf(word, forms))))) };
}

async function count(pagefind: Pagefind, terms: string): Promise<number> {
  return (await pagefind.search(terms, { filters: {} })).results.length;
}
