/** English words without what inflection and derivation add at their end: “certification”, “certify”, “certified”. */
import { cut, type Endings, endingsOf } from './endings.ts';

const endings = endingsOf('s es ed ing e');
const suffixes: [least: number, suffixes: Endings][] = [
  [
    4,
    endingsOf(
      'ation ations ition ment ments ness ing er ers or ors ly ity ies ied ify ific ion ional al ive ant ent ance ence able ible ate ize ise isation ization ful ist ism y i e',
    ),
  ],
];

/** “cities” belongs to “city”, and not to “cite”. */
export function stemEn(word: string): string {
  const singular = word.replace(/(?<=\p{L}{3})ie[sd]$/u, 'y');
  return singular === word ? cut(word, endings, 3) : singular;
}

export function withEndingEn(stem: string, ending: string): string | null {
  return ending === 's' ? stem + ending : null;
}

export function rootEn(word: string): string {
  let root = stemEn(word);
  for (;;) {
    const shorter = suffixes.reduce((left, [least, list]) => cut(left, list, least), root);
    if (shorter === root) return root;
    root = shorter;
  }
}

export function variantsEn(root: string): string[] {
  const doubled = /(.)\1$/.test(root) ? [root.slice(0, -1)] : [];
  const swapped = { i: 'y', y: 'i' }[root.slice(-1)];
  return [...doubled, ...(swapped === undefined ? [] : [root.slice(0, -1) + swapped])];
}

export const prefixesEn =
  'micro macro mini mega multi inter trans super auto bio video audio eco electro euro geo hydro agro cyber web intra non sub over co pre re'.split(
    ' ',
  );

export const stopWordsEn =
  'a an the of for to in on at by with from and or not is are was were be been what which who how where when this that these those it its as'.split(
    ' ',
  );
