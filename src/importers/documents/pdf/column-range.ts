/** Where columns begin and end: what stands above or below them goes over the whole page. */
import { least } from './numbers.ts';
import type { Row } from './rows.ts';

export interface Cut {
  from: number;
  to: number;
  left: Row[];
  right: Row[];
}

/** Distance of base lines, in sizes, from which a line no longer belongs to the column above. */
const farBelow = 1.45;
/** Rows that begin at one place where lines of a column do. */
const usual = 3;

/**
 * Without what stands above or below the columns on one side, further off than their lines from one another, and without posts
 * and names below both.
 *
 * @param x middle of the gutter
 */
export function tightRange(
  rows: readonly Row[],
  { from, to, left, right }: Cut,
  x: number,
): [number, number] {
  const top = Math.max(left[0]?.base ?? 0, right[0]?.base ?? 0);
  const bottom = Math.min(left.at(-1)?.base ?? 0, right.at(-1)?.base ?? 0);
  const parted = (at: number) => {
    const [row, next] = [rows[at], rows[at + 1]];
    return row !== undefined && next !== undefined && next.base - row.base > farBelow * row.size;
  };
  let [first, last] = [from, to];
  for (let at = from; at + 1 < to && (rows[at]?.base ?? 0) < top; at += 1) if (parted(at)) first = at + 1;
  for (let at = to - 1; at > first && (rows[at]?.base ?? 0) > bottom; at -= 1) if (parted(at - 1)) last = at;
  return [first, signingAt(rows.slice(first, last), x) + first];
}

/** Where rows begin, from which a post stands on the left and a name on the right, at no place where lines of a column begin. */
function signingAt(rows: readonly Row[], x: number): number {
  const starts = rows.map(({ pieces, size }) => {
    const start = least(pieces.flatMap(({ left }) => (left > x ? [left] : [])));
    return Number.isFinite(start) ? { start, size } : null;
  });
  const edge = least(starts.flatMap((found) => found?.start ?? []));
  const isSigning = (at: number): boolean => {
    const row = rows[at];
    const found = starts[at];
    if (row === undefined || !row.pieces.some(({ left }) => left < x)) return false;
    // The first line of a post that takes two.
    if (!found) return at + 1 < rows.length && !isFar(row, rows[at + 1]);
    const alike = starts.filter((other) => other && Math.abs(other.start - found.start) < found.size / 3);
    return alike.length < usual && found.start - edge > found.size / 3;
  };
  const isParted = (at: number): boolean =>
    [true, false].every((onLeft) => {
      const above = rows
        .slice(0, at)
        .findLast(({ pieces }) => pieces.some(({ left }) => left < x === onLeft));
      return above !== undefined && isFar(above, rows[at]);
    });
  let result = rows.length;
  for (let at = rows.length - 1; at > 0 && isSigning(at); at -= 1) if (isParted(at)) result = at;
  return result;
}

const isFar = (row: Row, next: Row | undefined): boolean =>
  next !== undefined && next.base - row.base > farBelow * row.size;
