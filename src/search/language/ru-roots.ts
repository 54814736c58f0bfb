/**
 * Russian words without what inflection and derivation add at their end: «создание», «создать» and «создавать» begin
 * with the same «созд». Pagefind finds every word that begins with what is asked, so to ask for the root is to ask for
 * the family. What is cut need not be a morpheme, only the same for all its forms.
 */
import { cut, type Endings, endingsOf } from './endings.ts';

/** Of nouns, adjectives, participles and infinitives. The longest that fits is cut, once. */
const endings = endingsOf(
  'а я о е и ы у ю ь й ам ям ами ями ьми ах ях ов ев ей ой ою ею ом ем ия ие ий ии ию ией ием иям иями иях ью ья ье ьи ьей ьям ьями ьях ьев',
  'ость ости остью остей остям остями остях',
  'ый ая ое ые ого ому ым ых ыми ую яя ее его ему им их ими юю ийся аяся ееся иеся',
  'ейший ейшая ейшее ейшие ейшего ейшей ейшему ейшим ейшем ейшую ейшею ейшими ейших',
  'ть ти ать ять еть ить уть ает яет ует еет ают яют уют еют',
  'аться яться еться иться уться ается яется уется аются яются уются',
);

/** «Наикрупнейший» is «крупный». */
const superlative = /^наи(?=.+[еа]йш)/;

/** «Касающегося» is declined inside. */
const reflexive = /(?<=[юуая]щ.{2,3})ся$/;

/** What makes one part of speech of another, and how much has to be left; cut from the end as long as one fits. */
const suffixes: [least: number, suffixes: Endings][] = [
  [6, endingsOf('ировани ирован ирова иров')],
  [
    5,
    endingsOf(
      'изирова изаци изац аци яци ац яц ици иц ик ат ионн ион енци ост ность',
      'тельств тельн тель тел ств еств в ник ниц щик чик ичн ическ ческ еск ск льн альн очн',
      'ок ек ец нн енн анн янн ов ев ив ыв овск вши вш ущ ющ ащ ящ ем им ом',
    ),
  ],
  [4, endingsOf('ани ени яни ан ен ян анн енн ава ива ыва ова ева овани евани ивани ывани к н')],
];

/** Beginnings that have a sense of their own: nothing is cut off them, though it looks like a suffix. */
export const whole =
  'компан кампан област част член степен обмен организ образован сотрудник сотруднич работник командиров эксперимент предприят предпринимат поставщик портал провед'.split(
    ' ',
  );

/** Pagefind's own stemmer would cut a root that ends so once more, and «регио» would find «регламент». */
const unstable = /(?:[аеиоуыэюя]|ов|ев|ив|ыв)$/;

export function stemRu(word: string): string {
  const plain = word.replace(superlative, '').replace(reflexive, '');
  const stem = cut(plain, endings, 3);
  // Hardly a stem ends in a vowel: «прием» is not «при» with an ending.
  return /[аеиоуыэюя]$/.test(stem) && plain.length - stem.length > 1 ? plain : stem;
}

/** Of nouns and adjectives, which most stems may have. */
const commonEndings = new Set(
  'а я о е и ы у ю ой ей ом ем ам ям ах ях ами ями ов ая ое ые ый ого ому ым ых ыми ую ий ие ия ии ию ией иям ием иях'.split(
    ' ',
  ),
);

export function withEndingRu(stem: string, ending: string): string | null {
  // The vowel of «доброволец» goes before an ending.
  return commonEndings.has(ending) && !/[ое][кцн]$/.test(stem) ? stem + ending : null;
}

export function rootRu(word: string): string {
  const stem = stemRu(word);
  const known = whole.find((start) => stem.startsWith(start));
  if (known !== undefined) return known;
  let stable = stem;
  let root = stem;
  for (;;) {
    const shorter = suffixes.map(([least, list]) => cut(root, list, least)).find((left) => left !== root);
    if (shorter === undefined) return stable;
    root = shorter;
    if (!unstable.test(root)) stable = root;
  }
}

/** What more could be cut off a root, for a word that is not found by it. */
export function shorterRootsRu(root: string): string[] {
  if (whole.includes(root)) return [];
  return suffixes.map(([least, list]) => cut(root, list, least)).filter((shorter) => shorter !== root);
}
