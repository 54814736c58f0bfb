/** Words as the search compares them, in the build and in the browser alike. */

import { isHan, pairs } from './stems/han.ts';

/** Marks that stand inside words and say nothing: stress, soft hyphens and their kin. */
const insideWords = /[\u0300\u0301\u00ad\u200b-\u200d\u2060\ufeff]/g;
const word = /[\p{L}\p{M}\p{N}]+/gu;

/** A word in lower case, ё as е, which few type. */
export function plainWord(text: string): string {
  return text.normalize('NFC').replace(insideWords, '').toLowerCase().replaceAll('ё', 'е');
}

/** Words and numbers in order; quotes, dashes and every kind of space only part them. Of Chinese, its pairs. */
export function wordsOf(text: string): string[] {
  const words = plainWord(text).match(word) ?? [];
  return isHan(text) ? words.flatMap(pairs) : words;
}

/** The text in pieces, words and what stands between them by turns; joined they are the text again. */
export function pieces(text: string): { text: string; isWord: boolean }[] {
  return text
    .split(/([\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]+)/u)
    .map((piece, place) => ({ text: piece, isWord: place % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
