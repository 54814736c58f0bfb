import { type PluralForms, plural } from '../../strings/plural.ts';

/** «Найдено 5 результатов»: the form that the language wants for the number, with the number in it. */
export function countText(forms: PluralForms, n: number, language: string): string {
  return plural(language, n, forms).replace('{n}', new Intl.NumberFormat(language).format(n));
}
