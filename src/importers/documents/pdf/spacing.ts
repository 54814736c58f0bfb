/** How far apart the lines of one paragraph stand, as the whole document tells it. */
import type { PrintedLine } from './lines.ts';
import { greatest } from './numbers.ts';

/** How far from the right edge, in sizes, a line of running text may end that goes on in the next one. */
export const ragged = 4;
/** Steps that differ by no more are one step; those up to the second are its own, as a line with a raised figure has. */
const same = 1.04;
const akin = 1.25;
/** Part of the steps after full lines, and of all, that make one the spacing. */
const frequent = 1 / 3;
const notRare = 0.15;
/** Fewest steps after full lines from which a page has a spacing of its own. */
const enough = 4;
/** Without any steps, in sizes. */
const usual = 1.25;

export type Spacing = (line: PrintedLine) => number;
/** Of each size in whole points. */
type Steps = Map<number, number[]>;

/** For each line the last one before it that does not stand beside another. */
export function linesAbove(lines: readonly PrintedLine[]): (PrintedLine | undefined)[] {
  let above: PrintedLine | undefined;
  return lines.map((line) => {
    const before = above;
    if (!line.beside) above = line;
    return before;
  });
}

export const differ = (a: number, b: number): boolean => Math.abs(a - b) > 0.12 * Math.max(a, b);

/** For each line the right edge of its block. */
export const rightEdges = (blocks: readonly (readonly PrintedLine[])[]): number[] =>
  blocks.flatMap((block) => {
    const right = greatest(block.map(({ box }) => box.right));
    return block.map(() => right);
  });

/**
 * The spacing of each page. A paragraph goes on after a line that fills its column, so the steps from those lines tell; where
 * there are none, the smallest step that is not rare: between paragraphs of one line the commonest is the gap.
 */
export function spacingsOf(pages: readonly (readonly (readonly PrintedLine[])[])[]): Spacing[] {
  const found = pages.map(stepsOf);
  const every = joined(found.map(({ all }) => all));
  const everyFull = joined(found.map(({ full }) => full));
  return found.map(({ full }) => {
    const known = new Map<number, number>();
    const spacing = (size: number): number => {
      const own = full.get(size) ?? [];
      return (
        (own.length < enough ? undefined : smallest(own, frequent)) ??
        smallest(everyFull.get(size) ?? [], frequent) ??
        smallest(every.get(size) ?? [], notRare) ??
        usual * size
      );
    };
    return ({ box }) => {
      const size = Math.round(box.size);
      const value = known.get(size) ?? spacing(size);
      known.set(size, value);
      return value;
    };
  });
}

function stepsOf(blocks: readonly (readonly PrintedLine[])[]): { all: Steps; full: Steps } {
  const lines = blocks.flat();
  const rights = rightEdges(blocks);
  const all: Steps = new Map();
  const full: Steps = new Map();
  for (const [at, before] of linesAbove(lines).entries()) {
    const line = lines[at];
    if (line === undefined || before === undefined || line.beside || line.cell) continue;
    const step = line.box.top - before.box.top;
    if (differ(before.box.size, line.box.size) || step <= 0 || step > 3 * line.box.size) continue;
    const size = Math.round(line.box.size);
    const tables = before.box.right > (rights[at] ?? 0) - ragged * line.box.size ? [all, full] : [all];
    for (const table of tables) {
      const steps = table.get(size);
      if (steps === undefined) table.set(size, [step]);
      else steps.push(step);
    }
  }
  return { all, full };
}

function joined(tables: readonly Steps[]): Steps {
  const entries = Map.groupBy(
    tables.flatMap((table) => [...table]),
    ([size]) => size,
  );
  return new Map([...entries].map(([size, found]) => [size, found.flatMap(([, steps]) => steps)]));
}

/** The smallest step that has such a part of all. */
function smallest(steps: readonly number[], part: number): number | undefined {
  const sorted = steps.toSorted((a, b) => a - b);
  const countUpTo = (limit: number) => {
    const at = sorted.findIndex((step) => step > limit);
    return at < 0 ? sorted.length : at;
  };
  let end = 0;
  for (const [at, step] of sorted.entries()) {
    while ((sorted[end] ?? Number.POSITIVE_INFINITY) <= step * same) end += 1;
    if (end - at < part * sorted.length) continue;
    return sorted[(at + countUpTo(step * akin) - 1) >> 1];
  }
  return undefined;
}
