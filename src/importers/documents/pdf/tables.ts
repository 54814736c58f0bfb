/** Tables that are clear from the places of their words: rows that follow one another, with three columns or more. */
import { lineOf, type PrintedLine, wideGap } from './lines.ts';
import { greatest } from './numbers.ts';
import type { Piece, Row } from './rows.ts';
import { type Word, wordsOf } from './words.ts';

const fewestRows = 3;
const fewestColumns = 3;
/** How far, in sizes, the beginnings of a column may differ. */
const flush = 0.1;
/** Gap before a column, in sizes, in most rows. */
const clearGap = 0.6;
/** Distance of base lines, in sizes, up to which rows make one table. */
const widestStep = 4;
/** Words of one row that are compared: no real row has more. */
const mostWords = 200;

/** The cells of each row that stands in a table. Wrapped cells are none: their lines would be torn apart. */
export function cellsAmong(rows: readonly Row[]): ReadonlyMap<Row, PrintedLine[]> {
  const result = new Map<Row, PrintedLine[]>();
  const words = rows.map((row) => (row.pieces.length > mostWords ? [] : wordsOf(row).slice(0, mostWords)));
  for (let from = 0; from < rows.length; ) {
    const { to, columns } = tableAt(rows, words, from);
    if (columns.length >= fewestColumns)
      for (const row of rows.slice(from, to)) result.set(row, cellsOf(row, columns));
    // Never over the same rows again and again.
    from = columns.length >= fewestColumns ? to : Math.max(from + 1, to - 1);
  }
  return result;
}

/** The rows from one on that begin words at the same places, and those of these places that are columns. */
function tableAt(
  rows: readonly Row[],
  words: readonly (readonly Word[])[],
  from: number,
): { to: number; columns: number[] } {
  let starts = (words[from] ?? []).map(({ left }) => left);
  let to = from + 1;
  for (; to < rows.length; to += 1) {
    const [row, before] = [rows[to], rows[to - 1]];
    if (row === undefined || before === undefined || row.base - before.base > widestStep * row.size) break;
    const near = (start: number) => words[to]?.some(({ left }) => Math.abs(left - start) < flush * row.size);
    const common = starts.filter(near);
    if (common.length < fewestColumns || common[0] !== starts[0]) break;
    starts = common;
  }
  if (to - from < fewestRows) return { to, columns: [] };
  const gaps = (start: number): number[] =>
    words
      .slice(from, to)
      .flatMap((row) => row.find(({ left }) => Math.abs(left - start) < 1)?.gap ?? [])
      .sort((a, b) => a - b);
  const median = (start: number): number => gaps(start)[(to - from) >> 1] ?? 0;
  const columns = starts.filter((start, at) => at === 0 || median(start) > clearGap);
  return { to, columns: columns.some((start) => median(start) > wideGap) ? columns : [] };
}

function cellsOf(row: Row, columns: readonly number[]): PrintedLine[] {
  const slack = flush * row.size;
  const pieces = columns.map((from, at) => {
    const to = columns[at + 1] ?? Number.POSITIVE_INFINITY;
    return row.pieces.flatMap((piece) => partOf(piece, from - slack, to - slack));
  });
  return pieces.flatMap((cell, at) => (cell.length === 0 ? [] : [lineOf(cell, row, at > 0, true)]));
}

/** What of a piece begins between two places. */
function partOf(piece: Piece, from: number, to: number): Piece[] {
  const glyphs = piece.glyphs.filter(({ left }) => left >= from && left < to);
  const printed = glyphs.filter(({ text }) => text.trim() !== '');
  const [first] = printed;
  if (first === undefined) return [];
  return [{ ...piece, glyphs, left: first.left, right: greatest(printed.map(({ right }) => right)) }];
}
