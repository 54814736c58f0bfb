/** In which order people read the rows of a page: column by column where several rows share a gutter. */
import { type Cut, tightRange } from './column-range.ts';
import { greatest, least } from './numbers.ts';
import type { Piece, Row } from './rows.ts';

/** Narrowest gutter, in sizes. */
const gutter = 0.85;
/** Fewest rows beside each other that make columns, and the least width of each, in sizes. */
const fewestRows = 4;
const narrowest = 8;
/** Part of the rows of a right-hand column that begin at one place: gaps of justified text do not. */
const aligned = 0.6;
/** Part of its column that a row of running text fills. */
const filled = 0.55;
/** Gutters that are tried: a page with more has no columns but a table. */
const mostTried = 200;

/** Blocks of rows, each to be read as a whole. */
export function blocksOf(rows: readonly Row[], depth = 0): Row[][] {
  const cut = depth > 4 ? undefined : bestCut(rows);
  if (cut === undefined) return rows.length === 0 ? [] : [[...rows]];
  return [
    ...blocksOf(rows.slice(0, cut.from), depth + 1),
    ...blocksOf(cut.left, depth + 1),
    ...blocksOf(cut.right, depth + 1),
    ...blocksOf(rows.slice(cut.to), depth + 1),
  ];
}

function bestCut(rows: readonly Row[]): Cut | undefined {
  let best: Cut | undefined;
  for (const x of candidates(rows)) {
    for (let from = 0; from < rows.length; from += 1) {
      let to = from;
      while (to < rows.length && free(rows[to], x)) to += 1;
      if (to > from && to - from > (best === undefined ? 0 : best.to - best.from)) {
        const cut = cutAt(rows, from, to, x);
        const tight = cutAt(rows, ...tightRange(rows, cut, x), x);
        if (isColumns(tight)) best = tight;
      }
      from = to;
    }
  }
  return best;
}

/** Middles of the gaps between pieces, each once in two points. */
function candidates(rows: readonly Row[]): number[] {
  const found = new Set<number>();
  for (const { pieces, size } of rows)
    for (const [at, piece] of pieces.entries()) {
      const next = pieces[at + 1];
      if (next !== undefined && next.left - piece.right > gutter * size)
        found.add(Math.round((piece.right + next.left) / 4) * 2);
    }
  return [...found].slice(0, mostTried);
}

function free(row: Row | undefined, x: number): boolean {
  if (row === undefined) return false;
  const half = (gutter * row.size) / 2;
  return row.pieces.every((piece) => piece.right < x - half || piece.left > x + half);
}

function cutAt(rows: readonly Row[], from: number, to: number, x: number): Cut {
  const side = (keep: (piece: Piece) => boolean): Row[] =>
    rows
      .slice(from, to)
      .map((row) => ({ ...row, pieces: row.pieces.filter(keep) }))
      .filter(({ pieces }) => pieces.length > 0);
  return { from, to, left: side(({ right }) => right < x), right: side(({ left }) => left > x) };
}

const leftOf = ({ pieces }: Row): number => least(pieces.map(({ left }) => left));
const rightOf = ({ pieces }: Row): number => greatest(pieces.map(({ right }) => right));
const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

function isAligned(rows: readonly Row[]): boolean {
  const starts = rows.map(leftOf).sort((a, b) => a - b);
  const size = median(rows.map((row) => row.size));
  let most = 0;
  let to = 0;
  for (const [at, start] of starts.entries()) {
    while ((starts[to] ?? Number.POSITIVE_INFINITY) < start + size / 3) to += 1;
    most = Math.max(most, to - at);
  }
  return most >= aligned * rows.length;
}

/** Running text on both sides, beside each other; labels before text and names after offices are none. */
function isColumns({ left, right }: Cut): boolean {
  const top = Math.max(left[0]?.base ?? 0, right[0]?.base ?? 0);
  const bottom = Math.min(left.at(-1)?.base ?? 0, right.at(-1)?.base ?? 0);
  if (bottom <= top || !isAligned(right)) return false;
  return [left, right].every((rows) => {
    if (rows.length < fewestRows) return false;
    const width = greatest(rows.map(rightOf)) - least(rows.map(leftOf));
    const size = median(rows.map((row) => row.size));
    return width > narrowest * size && median(rows.map((row) => rightOf(row) - leftOf(row))) > filled * width;
  });
}
