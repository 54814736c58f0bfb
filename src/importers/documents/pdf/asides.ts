/** A number or date beside a block of several lines, on the base line of one of them: read after the block or before it. */
import type { PrintedLine } from './lines.ts';

/** Distance of base lines, in sizes, up to which lines make one block. */
const tight = 1.7;

/** Takes what stands beside a block out of its middle. */
export function withAsidesApart(lines: readonly PrintedLine[]): PrintedLine[] {
  const result = [...lines];
  for (let at = 1; at < result.length; at += 1) {
    const [left, right] = [result[at - 1], result[at]];
    if (left === undefined || right === undefined || !right.beside || left.beside || right.cell) continue;
    if (result[at + 1]?.beside) continue;
    let end = at;
    while (isBelow(result[end === at ? at - 1 : end], result[end + 1], right)) end += 1;
    // A block that has more beside it is a table, here and below.
    if (end > at && result[end + 1]?.beside) continue;
    if (end > at) {
      result.splice(at, 1);
      result.splice(end, 0, right);
      at = end;
      continue;
    }
    let start = at - 1;
    while (isBelow(result[start - 1], start === at - 1 ? right : result[start], left)) start -= 1;
    if (start === at - 1 || result[start]?.beside) continue;
    result.splice(at - 1, 1);
    result.splice(start, 0, { ...left, beside: true });
    result.splice(at, 1, { ...right, beside: false });
  }
  return result;
}

/** The second goes on the block of the first, and both leave the aside's own strip free. */
function isBelow(
  first: PrintedLine | undefined,
  second: PrintedLine | undefined,
  aside: PrintedLine,
): boolean {
  if (first === undefined || second === undefined || first.cell || second.cell) return false;
  const step = second.box.top - first.box.top;
  const free = (line: PrintedLine) => line.box.right < aside.box.left || line.box.left > aside.box.right;
  const together = first.box.left < second.box.right && second.box.left < first.box.right;
  return step > 0 && step < tight * second.box.size && together && free(first) && free(second);
}
