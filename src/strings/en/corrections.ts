import type { CorrectionStrings } from '../corrections.ts';
import { formatDate } from '../dates.ts';
import { counted } from '../plural.ts';

export const corrections: CorrectionStrings = {
  title: 'Corrections',
  note: 'The text is given with the corrections that were made after the adoption.',
  made: (count, latest) =>
    count === 1
      ? `Corrected: ${formatDate('en', latest)}`
      : `${counted('en', count, { one: 'correction', other: 'corrections' })}, the latest: ${formatDate('en', latest)}`,
  mark: (date) => `corrected: ${formatDate('en', date)}`,
  all: 'All corrections of the document',
  adopted: 'As adopted',
  original: 'The adopted text',
  noOriginal: (was) => `The original is not on this site; the adopted words stand here after “${was}”.`,
  unclear:
    'The corrected words stand in the text more than once, so the adopted wording is not given here as a whole.',
  ofOriginal: 'The corrections were made to the original; its words are given in its language.',
};
