/** Which way a language is written. */

const rightToLeft = /^(?:Arab|Hebr|Syrc|Thaa|Nkoo)$/;

export const isRightToLeft = (language: string): boolean =>
  rightToLeft.test(new Intl.Locale(language).maximize().script ?? '');
