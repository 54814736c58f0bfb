/** The words of a row with their places, as the gaps between its letters part them. */
import type { Glyph } from './glyphs.ts';
import type { Row } from './rows.ts';

/** Gap, in sizes, that stands for a space although none is printed. */
export const wordGap = 0.17;

export interface Word {
  text: string;
  left: number;
  right: number;
  /** Gap before it, in sizes of its row; 0 for the first. */
  gap: number;
  /** A space that no line ends at stands before it: not all programs stretch those. */
  bound: boolean;
}

export function wordsOf({ pieces, size }: Row): Word[] {
  const words: Word[] = [];
  let blank = '';
  for (const glyph of pieces.flatMap(({ glyphs }): Glyph[] => glyphs)) {
    if (glyph.text.trim() === '') {
      blank += glyph.text;
      continue;
    }
    const last = words.at(-1);
    const gap = last === undefined ? 0 : (glyph.left - last.right) / size;
    if (last === undefined || gap > wordGap)
      words.push({
        text: glyph.text,
        left: glyph.left,
        right: glyph.right,
        gap,
        bound: /[\u00A0\u202F]/u.test(blank),
      });
    else {
      last.text += glyph.text;
      last.right = Math.max(last.right, glyph.right);
    }
    blank = '';
  }
  return words;
}
