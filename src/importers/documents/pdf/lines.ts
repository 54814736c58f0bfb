/** The printed lines of a row: their words with the spaces that stand there, and what their place says. */

import type { LineBox, Mark } from '../types.ts';
import { greatest } from './numbers.ts';
import type { Piece, Row } from './rows.ts';
import { wordGap } from './words.ts';

export interface PrintedLine {
  text: string;
  marks: Mark[];
  bold: boolean;
  box: LineBox;
  /** Something stands before it on the same base line. */
  beside: boolean;
  /** Stands in a table. */
  cell: boolean;
}

/** Gap in which no space can stand: one printed there was drawn over. */
const noGap = 0.06;
/** Gap that parts what stands on one base line: a running head from a number. */
export const wideGap = 2.6;
/** After a label it may be wider. */
const labelGap = 7;
export const label =
  /^[(«"]?(?:[\p{L}]{1,2}|[IVXLCМХ]{1,6}|\d{1,3}(?:[./]\d{1,3}){0,3})[.)/]{1,2}$|^[-–—•·*▪◦o§№]$/u;
const markSigns = /^[\d*†‡§]+$/;

/** @param whole no gap of the row parts it */
export function linesOfRow(row: Row, whole: boolean): PrintedLine[] {
  const parts: Piece[][] = [];
  let end = 0;
  for (const piece of row.pieces) {
    const last = parts.at(-1);
    const gap = (piece.left - end) / row.size;
    if (last === undefined || (!whole && gap > (isLabel(last) && parts.length === 1 ? labelGap : wideGap)))
      parts.push([piece]);
    else last.push(piece);
    end = Math.max(end, piece.right);
  }
  return parts.map((pieces, at) => lineOf(pieces, row, at > 0, false));
}

const isLabel = (pieces: readonly Piece[]): boolean =>
  pieces.length < 3 &&
  label.test(
    pieces
      .flatMap(({ glyphs }) => glyphs.map(({ text }) => text))
      .join('')
      .trim(),
  );

export function lineOf(pieces: readonly Piece[], row: Row, beside: boolean, cell: boolean): PrintedLine {
  let text = '';
  let spaces = '';
  let end: number | null = null;
  let bold = true;
  let size = row.size;
  const marks: Mark[] = [];
  const counts = new Map<number, number>();
  for (const piece of pieces) {
    let marking = false;
    for (const glyph of piece.glyphs) {
      if (glyph.text.trim() === '') {
        spaces += glyph.text;
        continue;
      }
      if (end !== null) text += between(spaces, (glyph.left - end) / Math.min(glyph.size, size));
      spaces = '';
      const start = text.length;
      text += glyph.text;
      if (piece.raised && markSigns.test(glyph.text)) {
        const last = marks.at(-1);
        if (marking && last?.end === start) last.end = text.length;
        else marks.push({ start, end: text.length });
        marking = true;
      }
      bold &&= glyph.bold;
      end = glyph.right;
      size = glyph.size;
      if (!piece.raised) counts.set(glyph.size, (counts.get(glyph.size) ?? 0) + 1);
    }
  }
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1]);
  return {
    text,
    marks,
    bold,
    beside,
    cell,
    box: {
      left: rounded(pieces[0]?.left ?? 0),
      right: rounded(greatest(pieces.map(({ right }) => right))),
      top: rounded(row.base),
      size: rounded(commonest?.[0] ?? row.size),
    },
  };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The white space between two letters that stand so many sizes apart. */
function between(printed: string, gap: number): string {
  if (printed === '') return gap > wordGap ? ' ' : '';
  return gap < noGap ? '' : printed;
}
