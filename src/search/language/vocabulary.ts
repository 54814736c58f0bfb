/**
 * All words of a site in one language: what is asked is compared with them, and errors of typing are corrected to
 * them. One file a language, which the browser loads with the index.
 */
import { typingErrors } from './distance.ts';
import { addWords, type StemList } from './stem-list.ts';
import type { WordForms } from './word-forms.ts';

export interface Vocabulary {
  /** One of each stem, sorted. */
  words: readonly string[];
  /** Whether a word begins so. */
  begins: (start: string) => boolean;
  /** Whether it has a form of this very word. */
  has: (word: string) => boolean;
  /** In which shards words begin so, as bits; `null` where that is not told. */
  places: (start: string) => number | null;
  /** The word of the site that was most likely meant, or `null` where none is near. */
  nearest: (word: string) => Meant | null;
}

export interface Meant {
  word: string;
  /** Typing errors between the two. */
  errors: number;
}

/** Beside the index. */
export const vocabularyFile = (language: string): string => `words.${language}.txt`;

export function writeVocabulary(words: Iterable<string>, { stem }: WordForms): string {
  const list: StemList = new Map();
  addWords(list, words, stem);
  return packed(list);
}

/**
 * One word of each stem, sorted, each as a capital letter (how many letters it shares with the one before: A is none)
 * and the rest. Words are in lower case, so no mark has to part them; a packer makes a quarter of it. In a second line, where
 * there are several shards, a sign for each word: those in which it is, as bits.
 */
export function packed(list: StemList, placesOf?: (stem: string, word: string) => number): string {
  let before = '';
  const sorted = [...list].toSorted(([, a], [, b]) => (a < b ? -1 : 1));
  const words = sorted.map(([, word]) => {
    let shared = 0;
    while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared += 1;
    before = word;
    return String.fromCharCode(65 + shared) + word.slice(shared);
  });
  if (placesOf === undefined) return words.join('');
  const places = sorted.map(([stem, word]) => String.fromCharCode(firstPlaces + placesOf(stem, word)));
  return `${words.join('')}\n${places.join('')}`;
}

/** The sign of a word that is nowhere. */
const firstPlaces = 0x100;

export function readVocabulary(text: string, forms: WordForms): Vocabulary {
  const words: string[] = [];
  const [list = '', places] = text.split('\n');
  for (const [, shared = 'A', rest = ''] of list.matchAll(/([A-Z])([^A-Z]*)/g))
    words.push((words.at(-1) ?? '').slice(0, shared.charCodeAt(0) - 65) + rest);
  // Where pages are found by stems, stems are what a word may begin.
  const { bases } = forms;
  const keys = bases === undefined ? words : [...new Set(words.flatMap(bases))].toSorted();
  let stems: Map<string, string> | undefined;
  const wordsByStem = (): Map<string, string> => {
    stems ??= new Map(words.map((word) => [forms.stem(word), word]));
    return stems;
  };
  return {
    words,
    begins: (start) => keys[firstFrom(keys, start)]?.startsWith(start) ?? false,
    places: (start) => {
      if (places === undefined) return null;
      let all = 0;
      for (let at = firstFrom(words, start); words[at]?.startsWith(start); at += 1)
        all |= places.charCodeAt(at) - firstPlaces;
      return all;
    },
    has: (word) => wordsByStem().has(forms.stem(word)),
    nearest: (word) => nearestOf(wordsByStem(), word, forms),
  };
}

/** The place of the first word that is not before `start`. */
function firstFrom(words: string[], start: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** So many errors are believed in a word of this length. */
const believed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Whether it is likely enough that one stem was typed for the other. */
function isLikely(typed: string, candidate: string, errors: number): boolean {
  const length = Math.min(typed.length, candidate.length);
  if (errors > believed(length)) return false;
  // One letter changed makes another word of a short one; so does another beginning of any that is not long.
  if (typed.length === 4 && candidate.length === 4) return sameLetters(typed, candidate);
  const slipped = typed[0] === candidate[1] || typed[1] === candidate[0];
  return typed[0] === candidate[0] || (errors <= 1 && (length > 5 || slipped));
}

const sameLetters = (a: string, b: string): boolean =>
  [...a].toSorted().join('') === [...b].toSorted().join('');

/** Compares without endings: «полтика» is as near to «политике» as to «политика». */
function nearestOf(stems: Map<string, string>, word: string, forms: WordForms): Meant | null {
  const stem = forms.stem(word);
  let best: (Meant & { cost: number }) | null = null;
  for (const [candidate, known] of stems) {
    const limit = believed(Math.max(candidate.length, stem.length));
    if (limit === 0) continue;
    const inStem = typingErrors(stem, candidate, limit);
    // An error in the ending keeps it from being cut: compare with as much of the word as the candidate has.
    const tail = word.length - candidate.length;
    const inEnding =
      tail > 0 && tail <= 3 && /^[аеиоуыэюяйьaeiouy]/.test(word.slice(candidate.length))
        ? typingErrors(word.slice(0, candidate.length), candidate, limit) + 0.5
        : Infinity;
    const errors = Math.min(inStem, inEnding);
    const compared = inStem <= inEnding ? stem : word.slice(0, candidate.length);
    if (!isLikely(compared, candidate, Math.floor(errors))) continue;
    const cost =
      errors + (candidate[0] === word[0] ? 0 : 0.4) + Math.abs(candidate.length - stem.length) / 20;
    if (best !== null && cost >= best.cost) continue;
    // With the ending as typed, where the two stems end alike.
    const sameEnd = compared === stem && candidate.at(-1) === stem.at(-1);
    const whole = sameEnd ? forms.withEnding(candidate, word.slice(stem.length)) : null;
    best = { word: whole ?? known, errors, cost };
  }
  return best;
}
