/**
 * Words -> a cell that programs for tables take for words. They read the cells of a CSV file as if somebody typed them: what begins like a
 * formula is run, and a formula can send what stands in other cells elsewhere; what looks like a number or a date becomes one, in a Russian
 * Excel `(1)` -1, `1-2`, `1/2` and `1.2.` the first of February, «май 2026» its first day. An apostrophe before it keeps it text; so such a
 * cell has one character more than the document.
 */

const formula = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Figures and what numbers, dates, times, fractions and sums of money have between them. */
const figures = String.raw`[\s.,:/%$€£₽-]*\d[\d\s.,:/%$€£₽-]*`;
/** In either language, by the beginning: abbreviated, in full or in the genitive. */
const month = String.raw`(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?`;
const between = String.raw`[\d\s.,/-]*`;

const misread: readonly RegExp[] = [
  formula,
  new RegExp(`^(?:${figures}|\\s*\\(${figures}\\)\\s*)$`, 'u'),
  new RegExp(`^(?=.*\\d)${between}${month}${between}(?:г\\.|года?)?\\s*$`, 'iu'),
  // A power of ten, and an hour by a clock of twelve.
  /^\s*\d+(?:[.,]\d*)?e[+-]?\d+\s*$/iu,
  /^\s*\d[\d:.]*\s+[ap]m?\s*$/iu,
  /^\s*(?:true|false|истина|ложь)\s*$/iu,
];

/** The number of an item, `7` or `7.`, says as a number what it says as words; a day and a month, as the dates of statuses are, are dates. */
const meant = /^(?:(?:0|[1-9]\d{0,10})\.?|\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?)$/u;

export const cellText = (words: string): string =>
  !meant.test(words) && misread.some((pattern) => pattern.test(words)) ? `'${words}` : words;
