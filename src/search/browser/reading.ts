/**
 * What was meant by what was typed: words that the site knows. A word that it does not know is tried in the other keyboard
 * layout, in the other script, as one typed with an error, and as a compound.
 */
import { readCitation, tokensToAsk } from '../language/citation.ts';
import { restsOf } from '../language/compounds.ts';
import { otherLayout } from '../language/keyboard.ts';
import { inCyrillic } from '../language/transliteration.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import type { WordForms } from '../language/word-forms.ts';
import { wordsOf } from '../language/words.ts';

/** What the search knows of a language. */
export interface Language {
  forms: WordForms;
  vocabulary: Vocabulary;
}

export interface Reading {
  /** The words to look for. Empty when nothing that was typed can be found. */
  words: AskedWord[];
  /**
   * What the query cites: its tokens, the likeliest first, and the other words. `certain` where it can be nothing but a citation:
   * «п. 3», while `11-12` may be days.
   */
  cited: { tokens: string[]; besides: AskedWord[]; certain: boolean } | null;
  /** The query as it was understood, where that is not how it was typed. */
  understood: string | null;
  /** Typed words that the site does not have and that resemble none of its words. */
  unknown: string[];
  /** It stands in quotes: pages that have its words together come first. */
  phrase: boolean;
}

export interface AskedWord {
  /** A plain word. */
  word: string;
  /** What its whole family begins with. */
  root: string;
  /** How much it tells beside the others, where they do not stand together; 1 unless said. */
  weight?: number;
}

/** `verbatim` takes every word as it is typed. */
export function readTyped(typed: string, language: Language, verbatim: boolean): Reading {
  const citation = verbatim ? null : readCitation(typed);
  const read = (text: string) => readWords(text, language, verbatim);
  return {
    ...read(typed),
    cited: citation && {
      tokens: tokensToAsk(citation),
      besides: read(citation.rest).words,
      certain: citation.of !== 'either' && citation.rest === '',
    },
    phrase: /^\s*["“].+\s.+["”]\s*$/.test(typed),
  };
}

function readWords(typed: string, language: Language, verbatim: boolean): Omit<Reading, 'cited' | 'phrase'> {
  const { stopWords } = language.forms;
  const asked: AskedWord[] = [];
  const unknown = new Set<string>();
  const understood: string[] = [];
  let changed = false;
  for (const chunk of typed.split(/\s+/).filter((part) => part !== '')) {
    const words = wordsOf(chunk);
    const meant =
      verbatim || words.every((word) => rootOf(word, language) !== null)
        ? words
        : (meantByChunk(chunk, language) ?? words.flatMap((word) => meantBy(word, language) ?? [word]));
    if (meant.join(' ') === words.join(' ')) understood.push(chunk);
    else {
      changed = true;
      understood.push(meant.join(' '));
    }
    for (const word of meant) {
      const root = rootOf(word, language);
      if (root !== null) asked.push({ word, root });
      else if (!stopWords.has(word)) unknown.add(words.length > 1 ? word : bare(chunk));
    }
  }
  const telling = asked.filter(({ word }) => !stopWords.has(word) && !/^\p{L}$/u.test(word));
  return {
    // Where what matters is unknown, «на» and «и» answer nothing.
    words: telling.length > 0 || unknown.size > 0 ? telling : asked,
    understood: changed ? understood.join(' ') : null,
    unknown: [...unknown],
  };
}

/** As typed, without the punctuation around it. */
const bare = (chunk: string): string => chunk.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** What to ask for to find the whole family of a word, or `null` when the site has none of it. */
function rootOf(word: string, { forms, vocabulary: { begins } }: Language): string | null {
  if (/\d/.test(word)) return begins(word) ? word : null;
  if (forms.stopWords.has(word)) return word;
  const root = forms.root(word);
  return [root, ...forms.variants(root), ...(forms.bases?.(word) ?? [])].find(begins) ?? null;
}

/** The whole of what stands between two spaces, in the other layout: there a comma is a letter. */
function meantByChunk(chunk: string, language: Language): string[] | null {
  const words = wordsOf(otherLayout(chunk) ?? '');
  return words.length > 0 && words.every((word) => isMeant(word, language)) ? words : null;
}

/** Whether another spelling is a word that could have been meant; two letters begin something everywhere. */
function isMeant(word: string, language: Language): boolean {
  if (word.length >= 4) return rootOf(word, language) !== null;
  return language.vocabulary.has(word) || language.forms.stopWords.has(word);
}

/** The words that were meant by one that the site does not have, or `null`. */
function meantBy(word: string, language: Language): string[] | null {
  const { forms, vocabulary } = language;
  const spellings = [word, inCyrillic(word), oneScript(word)].filter((spelling) => spelling !== null);
  const meant = spellings.find((spelling) => isMeant(spelling, language));
  if (meant !== undefined) {
    // Soft signs are seldom typed in Latin letters.
    const near = vocabulary.has(meant) ? null : vocabulary.nearest(meant);
    return [meant !== word && near !== null && near.errors <= 1 ? near.word : meant];
  }
  if (/\d/.test(word)) return null;
  const [near] = [...spellings, otherLayout(word)]
    .flatMap((spelling) => (spelling === null ? [] : [vocabulary.nearest(spelling)]))
    .filter((candidate) => candidate !== null)
    .toSorted((a, b) => a.errors - b.errors);
  if (near !== undefined && near.errors <= 1) return [near.word];
  // A compound that the site does not have may be made of a word that it has: «вебсайт».
  const [rest] = restsOf(word, forms, vocabulary.begins);
  if (rest !== undefined && vocabulary.begins(forms.root(rest))) return [rest];
  return halves(word, language) ?? (near === undefined ? null : [near.word]);
}

/** Cyrillic for the Latin letters that look the same, in a word that has both. */
function oneScript(word: string): string | null {
  if (!/[a-z]/.test(word) || !/[а-я]/.test(word)) return null;
  return [...word].map((letter) => lookAlikes.get(letter) ?? letter).join('');
}
const lookAlikes = new Map(
  [...'aceopxykmtbh'].map((letter, place) => [letter, [...'асеорхукмтвн'][place] as string]),
);

/** A compound of two words that the site has apart, or of the beginning of one: «бизнесмиссия», «техаудит». */
function halves(word: string, { forms, vocabulary }: Language): string[] | null {
  const isFirst = (part: string): boolean =>
    forms.compounds ? vocabulary.has(part) : vocabulary.begins(part);
  for (let at = 3; at <= word.length - 4; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (isFirst(first) && vocabulary.has(second)) return [first, second];
  }
  return null;
}
