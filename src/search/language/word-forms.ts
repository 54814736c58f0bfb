/**
 * What the search knows about the words of a language: much of Russian and English, the endings of some others. Where it
 * knows nothing, Pagefind alone answers, with its own stemmer and nothing else.
 */
import { prefixesEn, rootEn, stemEn, stopWordsEn, variantsEn, withEndingEn } from './en-roots.ts';
import { lightForms } from './light-forms.ts';
import { relativesRu, variantsRu } from './ru-families.ts';
import { rootRu, stemRu, withEndingRu } from './ru-roots.ts';
import { irregularRu, prefixesRu, shortPrefixesRu, stopWordsRu } from './ru-small-words.ts';

export interface WordForms {
  /** A plain word (see `plainWord`) without its grammatical ending. */
  stem: (word: string) => string;
  /** A stem with the ending of another, or `null` where that would hardly be a word. */
  withEnding: (stem: string, ending: string) => string | null;
  /** What all words of its family begin with, or most of them. */
  root: (word: string) => string;
  /**
   * What others of a root's family may begin with, for a word that the site does not have as it is. Some begin no word at all:
   * use those that the site knows.
   */
  variants: (root: string) => string[];
  /** What others of a word's family begin with, where its page should be found by them; as above. */
  relatives: (word: string) => string[];
  stopWords: ReadonlySet<string>;
  /** Words with all their forms, where no root would join them. */
  irregular: readonly string[][];
  /** What stands before a whole word in a compound. */
  prefixes: readonly string[];
  /** What stands before a whole word if the rest is a word of the site. */
  shortPrefixes: readonly string[];
  /** All stems by which a page is found that has the word, its own first. Without it, a page is found by what its words begin with. */
  bases?: (word: string) => string[];
  /** Whether any two words may be written together. */
  compounds?: boolean;
}

const languages: Record<string, WordForms> = {
  ru: {
    stem: stemRu,
    withEnding: withEndingRu,
    root: rootRu,
    variants: variantsRu,
    relatives: relativesRu,
    stopWords: new Set(stopWordsRu),
    irregular: irregularRu,
    prefixes: prefixesRu,
    shortPrefixes: shortPrefixesRu,
  },
  en: {
    stem: stemEn,
    withEnding: withEndingEn,
    root: rootEn,
    variants: variantsEn,
    relatives: (word) => variantsEn(rootEn(word)),
    stopWords: new Set(stopWordsEn),
    irregular: [],
    prefixes: prefixesEn,
    shortPrefixes: [],
  },
};

/** `language` as in `<html lang>`; a region does not matter. */
export function wordForms(language: string): WordForms | undefined {
  const row = language.split('-')[0]?.toLowerCase() ?? '';
  return languages[row] ?? lightForms[row];
}
