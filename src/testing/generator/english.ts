/**
 * English words: ordinary ones of documents, and many more that are formed as English forms them, because no package
 * here brings a dictionary. They come in families of one root and take the endings of the language.
 */
import { type Chance, pick } from '../search-bench/seed.ts';
import type { Form, Lemma } from './dictionary.ts';
import { adjectives, nouns, verbs } from './english-words.ts';

const formed = 45_000;

const letters = (text: string): string[] => text.split(' ');
const onsets = letters('b bl br c cl cr d dr f fl fr g gl gr h j l m n p pl pr r s sc sl sp st str t tr v w');
const vowels = letters('a e i o u a e i o ai ea oa ou');
const middles = letters('b ct d dr f g l ll m mp n nd nt p r rd rm rn s st t tr v x');
const codas = letters('b ck ct d ft g ld lt m mp n nd nt p pt r rd rm rn rt st t');

const endings: readonly (readonly [kind: 'NOUN' | 'ADJF' | 'INFN', endings: string[]])[] = [
  ['NOUN', letters('ation ment ness ity er ance ism ship age ure')],
  ['NOUN', ['']],
  ['ADJF', letters('al ive ous able ic ary less ful')],
  ['INFN', letters('ize ify ate')],
];

export function englishLemmas(chance: Chance): Lemma[] {
  const lemmas = new Map<string, Lemma>();
  const add = (word: string, kind: Lemma['kind'], read: boolean): void => {
    if (!lemmas.has(word)) lemmas.set(word, { word, kind, read, forms: () => formsOf(word, kind) });
  };
  for (const word of nouns) add(word, 'NOUN', true);
  for (const word of adjectives) add(word, 'ADJF', true);
  for (const word of verbs) add(word, 'INFN', true);
  while (lemmas.size < formed) {
    const stem = root(chance);
    for (const [kind, possible] of endings)
      if (chance(2) === 0) {
        const word = `${stem}${pick(possible, chance)}`;
        if (word.length <= 14) add(word, kind, false);
      }
  }
  return [...lemmas.values()];
}

const root = (chance: Chance): string => {
  const begin = `${pick(onsets, chance)}${pick(vowels, chance)}`;
  const second = chance(3) === 0 ? '' : `${pick(middles, chance)}${pick(vowels, chance)}`;
  return `${begin}${second}${pick(codas, chance)}`;
};

/** In the tags of OpenCorpora, as far as they exist in English. */
export function formsOf(word: string, kind: Lemma['kind']): Form[] {
  if (kind === 'NOUN')
    return [
      { word, tag: ['NOUN', 'sing'] },
      { word: withS(word), tag: ['NOUN', 'plur'] },
    ];
  if (kind !== 'INFN') return [{ word, tag: [kind] }];
  const short = word.replace(/(?<![eo])e$/, '');
  return [
    { word, tag: ['INFN'] },
    { word: withS(word), tag: ['VERB', 'pres'] },
    {
      word: /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${word.replace(/e$/, '')}ed`,
      tag: ['VERB', 'past'],
    },
    { word: `${short}ing`, tag: ['PRTF'] },
  ];
}

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
