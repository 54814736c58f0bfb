/**
 * Languages of which the search knows endings and spellings and nothing more. A page gets the stems of its words as hidden
 * words, and they are what is asked for.
 */
import { stemDe, stopWordsDe, variantsDe } from './stems/de.ts';
import { stemEs, stopWordsEs } from './stems/es.ts';
import { stemFi, stopWordsFi } from './stems/fi.ts';
import { stemFr, stopWordsFr } from './stems/fr.ts';
import { basesOfPair, stopWordsZh } from './stems/han.ts';
import { basesHe, rootHe, stemHe, stopWordsHe } from './stems/he.ts';
import { stemHi, stopWordsHi } from './stems/hi.ts';
import type { WordForms } from './word-forms.ts';

interface Light {
  stem: (word: string) => string;
  /** Default: the stem. */
  root?: (word: string) => string;
  stopWords: string[];
  /** Default: the stem alone. */
  bases?: (word: string) => string[];
  /** Of a stem that the site does not have. */
  variants?: (stem: string) => string[];
  /** Whether words are written together to make a new one. */
  compounds?: boolean;
}

const table: Record<string, Light> = {
  de: { stem: stemDe, stopWords: stopWordsDe, variants: variantsDe, compounds: true },
  fr: { stem: stemFr, stopWords: stopWordsFr },
  es: { stem: stemEs, stopWords: stopWordsEs },
  fi: { stem: stemFi, stopWords: stopWordsFi, compounds: true },
  he: { stem: stemHe, stopWords: stopWordsHe, bases: basesHe, root: rootHe },
  hi: { stem: stemHi, stopWords: stopWordsHi },
  zh: { stem: (pair) => pair, stopWords: stopWordsZh, bases: basesOfPair },
};

/** By language, without a region. */
export const lightForms: Record<string, WordForms> = Object.fromEntries(
  Object.entries(table).map(([language, { stem, root, stopWords, bases, variants, compounds }]) => [
    language,
    {
      stem,
      withEnding: () => null,
      root: root ?? stem,
      variants: variants ?? (() => []),
      relatives: () => [],
      stopWords: new Set(stopWords),
      irregular: [],
      prefixes: [],
      shortPrefixes: [],
      bases: bases ?? ((word) => [stem(word)]),
      compounds: compounds ?? false,
    },
  ]),
);
