/** The signs between words that are put together. */
import type { Marks } from '../marks.ts';

export const marks: Marks = {
  colon: ': ',
  comma: ', ',
  list: ', ',
  semicolon: '; ',
  dash: ' — ',
};
