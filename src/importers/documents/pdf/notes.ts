/** Which lines of a page are footnotes: those below the rule at its foot, or small ones that begin with a raised mark. */
import type { PrintedLine } from './lines.ts';

/** Part of the document's type size that notes do not exceed; and that those without a rule do not. */
const small = 0.95;
const clearlySmall = 0.88;
/** Distance, in sizes, at which something else follows: the foot of the page. */
const farBelow = 2;

const rule = /^(?:[_‗\s]{5,}|[-–—─⎯]{6,})$/u;

/** For each line of a page whether it belongs to a footnote, and whether one begins with it. */
export function notesOf(lines: readonly PrintedLine[], bodySize: number): ('begins' | 'goes on' | 'none')[] {
  let inside = false;
  return lines.map((line, at) => {
    const before = lines[at - 1];
    const afterRule = before !== undefined && rule.test(before.text) && line.box.top > before.box.top;
    const marked = line.marks[0]?.start === 0;
    const limit = (afterRule ? small : clearlySmall) * bodySize;
    if (!inside) inside = (afterRule || marked) && line.box.size <= limit;
    else inside = before !== undefined && line.box.size <= small * bodySize && follows(before, line);
    if (!inside) return 'none';
    return marked || afterRule ? 'begins' : 'goes on';
  });
}

const follows = (before: PrintedLine, line: PrintedLine): boolean => {
  const step = line.box.top - before.box.top;
  return (line.beside || step > 0) && step < farBelow * line.box.size;
};
