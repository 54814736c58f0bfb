/** Which printed lines begin a paragraph, as far as their place tells it. */
import type { PrintedLine } from './pdf-lines.ts';
import { greatest } from './pdf-numbers.ts';

/** Larger than the page's line spacing by this factor. */
const clearGap = 1.25;
/** First-line indent, in sizes. */
const clearIndent = 0.9;
const widestIndent = 8;
/** How far from the right edge, in sizes, a line of running text may end that goes on in the next one. */
const ragged = 4;

/** For each line of a page, block by block, whether a paragraph clearly begins with it. */
export function beginnings(blocks: readonly (readonly PrintedLine[])[]): boolean[] {
  const lines = blocks.flat();
  const rights = blocks.flatMap((block) => {
    const right = greatest(block.map(({ box }) => box.right));
    return block.map(() => right);
  });
  const above = linesAbove(lines);
  const spacing = spacingOf(lines, above);
  const near = (before: PrintedLine, line: PrintedLine) =>
    line.box.top - before.box.top < clearGap * spacing(line);
  const indents = new Set<number>();
  const begins = lines.map((line, at) => {
    const before = above[at];
    if (line.beside) return true;
    if (before !== undefined && (!near(before, line) || differ(before.box.size, line.box.size))) return true;
    const next = lines[at + 1];
    if (next === undefined || next.beside || !near(line, next) || !isIndented(line, next)) return false;
    indents.add(Math.round(line.box.left));
    return true;
  });
  // One-line paragraphs have no next line to stand out from: they begin where others do.
  return lines.map((line, at) => {
    if (begins[at] || !indents.has(Math.round(line.box.left))) return begins[at] ?? false;
    const before = above[at];
    const goesOn =
      before === undefined ||
      (Math.abs(before.box.left - line.box.left) < 1 &&
        before.box.right > (rights[at] ?? 0) - ragged * line.box.size);
    return !goesOn;
  });
}

/** For each line the last one before it that does not stand beside another. */
function linesAbove(lines: readonly PrintedLine[]): (PrintedLine | undefined)[] {
  let above: PrintedLine | undefined;
  return lines.map((line) => {
    const before = above;
    if (!line.beside) above = line;
    return before;
  });
}

const differ = (a: number, b: number): boolean => Math.abs(a - b) > 0.12 * Math.max(a, b);

/** A centred line begins further right than the next one, too, but has the same middle. */
function isIndented(line: PrintedLine, next: PrintedLine): boolean {
  const indent = line.box.left - next.box.left;
  if (next.box.top <= line.box.top) return false;
  if (indent < clearIndent * line.box.size || indent > widestIndent * line.box.size) return false;
  const shift = (line.box.left + line.box.right - next.box.left - next.box.right) / 2;
  return Math.abs(shift) > 0.25 * indent;
}

/** The commonest distance of base lines for lines of such a size. */
function spacingOf(
  lines: readonly PrintedLine[],
  above: readonly (PrintedLine | undefined)[],
): (line: PrintedLine) => number {
  const counts = new Map<number, Map<number, number>>();
  for (const [at, { box, beside }] of lines.entries()) {
    const before = above[at];
    if (before === undefined || beside || differ(before.box.size, box.size)) continue;
    const step = Math.round((box.top - before.box.top) * 2) / 2;
    if (step <= 0 || step > 3 * box.size) continue;
    const size = Math.round(box.size);
    const ofSize = counts.get(size) ?? new Map<number, number>();
    counts.set(size, ofSize.set(step, (ofSize.get(step) ?? 0) + 1));
  }
  return ({ box }) => {
    const steps = [...(counts.get(Math.round(box.size)) ?? [])];
    const [commonest] = steps.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return commonest?.[0] ?? 1.25 * box.size;
  };
}
