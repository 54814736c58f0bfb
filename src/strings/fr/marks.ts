/** The signs between words that are put together. */
import type { Marks } from '../marks.ts';

export const marks: Marks = {
  colon: '\u00A0: ',
  comma: ', ',
  list: ', ',
  semicolon: '\u202F; ',
  dash: ' — ',
};
