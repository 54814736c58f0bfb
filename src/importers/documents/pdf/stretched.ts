/**
 * Rows of justified text whose few words were drawn apart to fill the column: their gaps are as wide as those between a post
 * and a name, but all alike, and the lines around them are running text.
 */
import { label, wideGap } from './lines.ts';
import type { Row } from './rows.ts';
import { wordsOf } from './words.ts';

/** The widest gap of such a row is no wider than its narrowest times this. */
const alike = 1.7;
/** How far, in sizes, edges of one column may differ. */
const flush = 0.15;
/** Fewest rows that end at one place where text is justified. */
const fewestFull = 3;
/** Distance of base lines, in sizes, up to which rows follow one another. */
const tight = 1.7;
/** First-line indent, in sizes. */
const leastIndent = 0.9;
const widestIndent = 8;

interface Shape {
  left: number;
  right: number;
  base: number;
  size: number;
  /** Has a gap that may part it. */
  wide: boolean;
  /** All its gaps are about as wide. */
  even: boolean;
  /** Ends in a word that is no name and no number. */
  lower: boolean;
}

export function stretchedAmong(rows: readonly Row[]): ReadonlySet<Row> {
  const shapes = rows.map(shapeOf);
  if (!shapes.some(({ wide, even }) => wide && even)) return new Set();
  const ends = new Map<number, number>();
  for (const { right, wide } of shapes)
    if (!wide) ends.set(Math.round(right), (ends.get(Math.round(right)) ?? 0) + 1);
  const full = ({ right }: Shape): boolean =>
    [-1, 0, 1].reduce((sum, by) => sum + (ends.get(Math.round(right) + by) ?? 0), 0) >= fewestFull;
  const running = shapes.map(({ wide }) => !wide);
  const isStretched = (shape: Shape, at: number): boolean => {
    if (!shape.wide || !shape.even || !full(shape)) return false;
    const [before, after] = [shapes[at - 1], shapes[at + 1]];
    const below = after !== undefined && follows(shape, after) ? after : undefined;
    const goesOn = below !== undefined && running[at + 1] === true;
    const above =
      before !== undefined && running[at - 1] === true && follows(before, shape) && endsWith(before, shape);
    if (above && goesOn) return true;
    if (below !== undefined && goesOn && isIndented(shape, below)) return true;
    return shape.lower && (below === undefined ? above : goesOn && endsWith(shape, below));
  };
  // The last line of a paragraph tells about those before it, and the first one about those that follow.
  const order = [...shapes.keys()];
  for (const at of [...order.toReversed(), ...order]) {
    const shape = shapes[at];
    if (shape !== undefined && isStretched(shape, at)) running[at] = true;
  }
  return new Set(rows.filter((_, at) => shapes[at]?.wide && running[at]));
}

function shapeOf(row: Row): Shape {
  const words = wordsOf(row);
  const spaced = words.slice(label.test(words[0]?.text ?? '') ? 2 : 1);
  const loose = spaced.filter(({ bound }) => !bound);
  const widest = spaced.reduce((most, { gap }) => Math.max(most, gap), 0);
  return {
    left: words[0]?.left ?? 0,
    right: words.reduce((right, word) => Math.max(right, word.right), Number.NEGATIVE_INFINITY),
    base: row.base,
    size: row.size,
    wide: widest > wideGap,
    even: loose.length > 0 && loose.every(({ gap }) => gap * alike >= widest),
    lower: /^\p{Ll}/u.test(words.at(-1)?.text ?? ''),
  };
}

function follows(before: Shape, after: Shape): boolean {
  const step = after.base - before.base;
  return step > 0 && step < tight * after.size;
}

/** Both end at one edge. */
const endsWith = (a: Shape, b: Shape): boolean => Math.abs(a.right - b.right) < flush * b.size;

/** The first line of a paragraph, further right than the next. */
function isIndented(first: Shape, next: Shape): boolean {
  const indent = (first.left - next.left) / first.size;
  return indent > leastIndent && indent < widestIndent;
}
