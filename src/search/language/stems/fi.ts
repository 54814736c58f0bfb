/**
 * Finnish words without the endings of their cases and what the endings do to the letters before them: «vapaus», «vapauden»
 * and «vapauteen» are one word.
 */
import { cut, endingsOf } from '../endings.ts';
import { folded } from '../fold.ts';

const owners = endingsOf('nsa mme nne');
const cases = endingsOf(
  'n t a ta tta ssa sta lla lta lle na ksi een seen han hon hun hin an on un in',
  'ja ia ien jen iden itten issa ista illa ilta ille iksi ina itta iin siin',
);

/** A consonant is strong in some forms of a word and weak in others. */
const weakened: readonly (readonly [RegExp, string])[] = [
  [/kk$/, 'k'],
  [/pp$/, 'p'],
  [/tt$/, 't'],
  [/nt$/, 'nn'],
  [/lt$/, 'll'],
  [/rt$/, 'rr'],
  [/nk$/, 'ng'],
  [/mp$/, 'mm'],
  [/(?<=[aeiouy])t$/, 'd'],
  [/(?<=[aeiouy])p$/, 'v'],
];

export function stemFi(word: string): string {
  const form = cut(cut(folded(word), owners, 5), cases, 4);
  const quality = /^(.{3,}[uy])(?:s|d|t|ks)[ei]?$/.exec(form)?.[1];
  if (quality !== undefined) return quality;
  const open = form.replace(/(?<=.{3})([aeiouy])\1?$/, '');
  const weak = weakened.find(([strong]) => strong.test(open));
  return weak === undefined ? open : open.replace(...weak);
}

export const stopWordsFi =
  'ja tai sekä ei on ovat oli se ne tämä tämän nämä että joka jotka jonka kun kuin niin myös mutta hän he hänen heidän jos'.split(
    ' ',
  );
