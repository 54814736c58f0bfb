/**
 * How much of it there is in a body that costs a parser more than its length: some marks of Markdown are compared
 * with all those before them in a paragraph, and a short table may stand for gigabytes.
 */
import type { IntricatePart } from '../strings/issues-limits.ts';
import { problem } from './problems.ts';
import type { BodyProblem } from './types.ts';

/** The rest is told by what is parsed. */
type Counted = Exclude<IntricatePart, 'definition'>;

/** Books of laws stay below a tenth of each. A block: lines without an empty one between them. */
const limits = {
  signs: 12_000,
  paragraph: 3_000,
  lines: 6_000,
  blank: 20_000,
  block: 2_000,
  length: 200_000,
  table: 20_000,
} as const satisfies Record<Counted, number>;

/** What opens, closes or escapes something within a line. */
const signs = new Set([...'*_~[]{!<&`\\@'].map((sign) => sign.charCodeAt(0)));

/** An item, a heading or a note costs more than a line of prose. */
const opening = /^\s*(?:[-*+#[]|[\p{L}\d.]{1,9}[.)])/u;

const delimiterRow = /^[\s>]*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** The first limit that a body exceeds, or `null`. */
export function tooIntricate(lines: readonly string[]): BodyProblem | null {
  const counts: Record<Counted, number> = {
    signs: 0,
    paragraph: 0,
    lines: 0,
    blank: 0,
    block: 0,
    length: 0,
    table: 0,
  };
  let columns = 0;
  for (const [at, line] of lines.entries()) {
    const isBlank = line.trim() === '';
    if (isBlank) counts.block = counts.paragraph = counts.length = columns = 0;
    const found = signsIn(line);
    counts.signs += found;
    counts.paragraph += found;
    counts.blank += 1;
    counts.lines += isBlank ? 0 : opening.test(line) ? 3 : 1;
    counts.length += line.length;
    counts.block += isBlank ? 0 : 1;
    if (line.includes('|') && delimiterRow.test(line)) columns = Math.max(columns, line.split('|').length);
    counts.table += columns;
    const what = (Object.keys(limits) as Counted[]).find((part) => counts[part] > limits[part]);
    if (what !== undefined)
      return problem(
        'error',
        'body-too-intricate',
        { what, limit: limits[what] },
        { line: at + 1, column: 1 },
      );
  }
  return null;
}

function signsIn(line: string): number {
  let found = 0;
  for (let at = 0; at < line.length; at += 1) if (signs.has(line.charCodeAt(at))) found += 1;
  return found;
}
