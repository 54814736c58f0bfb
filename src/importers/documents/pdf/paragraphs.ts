/** Which printed lines begin a paragraph, as far as their place tells it. */
import type { PrintedLine } from './lines.ts';
import { differ, linesAbove, ragged, rightEdges, type Spacing } from './spacing.ts';

/** Larger than the line spacing by this factor. */
const clearGap = 1.25;
/** First-line indent, in sizes. */
const clearIndent = 0.9;
const widestIndent = 8;

/** For each line of a page, block by block, whether a paragraph clearly begins with it. */
export function beginnings(blocks: readonly (readonly PrintedLine[])[], spacing: Spacing): boolean[] {
  const lines = blocks.flat();
  const rights = rightEdges(blocks);
  const above = linesAbove(lines);
  const near = (before: PrintedLine, line: PrintedLine) =>
    line.box.top - before.box.top < clearGap * spacing(line);
  const indents = new Set<number>();
  const begins = lines.map((line, at) => {
    const before = above[at];
    if (line.beside || line.cell) return true;
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

/** A centred line begins further right than the next one, too, but has the same middle. */
function isIndented(line: PrintedLine, next: PrintedLine): boolean {
  const indent = line.box.left - next.box.left;
  if (next.box.top <= line.box.top) return false;
  if (indent < clearIndent * line.box.size || indent > widestIndent * line.box.size) return false;
  const shift = (line.box.left + line.box.right - next.box.left - next.box.right) / 2;
  return Math.abs(shift) > 0.25 * indent;
}
