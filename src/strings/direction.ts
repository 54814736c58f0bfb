/** How pages name a language, and which way it is written. */

import { rememberedText } from '../remembered.ts';

const rightToLeft = /^(?:Arab|Hebr|Syrc|Thaa|Nkoo)$/;

export const isRightToLeft = rememberedText((language: string): boolean =>
  rightToLeft.test(new Intl.Locale(language).maximize().script ?? ''),
);

export const directionOf = (language: string): 'ltr' | 'rtl' => (isRightToLeft(language) ? 'rtl' : 'ltr');

/** A name among other words of a line that runs from right to left: figures after it do not join it. */
export const isolated = (name: string, language: string): string =>
  isRightToLeft(language) ? `\u2068${name}\u2069` : name;

/** As standards write it: `zh-TW` for `zh-tw`, which is how addresses and files have it. */
export const languageTag = (language: string): string => Intl.getCanonicalLocales(language)[0] ?? language;
