/** Words that agree with a number, by the rules of `Intl.PluralRules`. */
import { rememberedText } from '../remembered.ts';

/** Forms by plural category; a language gives those that it has. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The form of a word that goes with `count`: `plural('ru', 2, {one: 'пункт', few: 'пункта', …})` is `пункта`. */
export function plural(language: string, count: number, forms: PluralForms): string {
  return forms[rulesOf(language).select(count)] ?? forms.other;
}

/** `count` in the language's digits, and the word that agrees with it. */
export function counted(language: string, count: number, forms: PluralForms): string {
  return `${numbersOf(language).format(count)} ${plural(language, count, forms)}`;
}

// To make one takes a hundred times longer than to use it.
const rulesOf = rememberedText((language: string) => new Intl.PluralRules(language));
const numbersOf = rememberedText((language: string) => new Intl.NumberFormat(language));

/** «3 части, 20 пунктов»: each that there is, with its number. */
export const countedList = (language: string, counts: readonly (readonly [number, PluralForms])[]): string =>
  counts
    .filter(([count]) => count > 0)
    .map(([count, forms]) => counted(language, count, forms))
    .join(', ');
