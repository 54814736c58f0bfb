/**
 * Guards in front of the parser, which recurses: `* ` written 1000 times (2 kB) overflows its stack.
 * Nothing a person writes comes near these limits.
 */
import { tooIntricate } from './intricacy.ts';
import { problem } from './problems.ts';
import type { BodyProblem } from './types.ts';

/** Of a body, in UTF-8. */
export const maxBytes = 1_000_000;
const maxNesting = 50;
/** One container marker (quote, bullet, number) with the space after it. */
const marker = /(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s))[ \t]*/y;

/** The reason why a body must not be parsed, or `null`. */
export function exceedsLimits(source: string): BodyProblem | null {
  const bytes = Buffer.byteLength(source);
  if (bytes > maxBytes)
    return problem('error', 'body-too-large', { bytes, limit: maxBytes }, { line: 1, column: 1 });
  const lines = source.split(/\r\n|\n|\r/);
  const deep = lines.findIndex((line) => nesting(line) > maxNesting);
  return deep === -1 ? tooIntricate(lines) : tooDeep(deep + 1);
}

/** The problem of a body that is nested too deeply. */
export function tooDeep(line: number): BodyProblem {
  return problem('error', 'body-too-deep', { limit: maxNesting }, { line, column: 1 });
}

/** How many containers a line can open: its markers, and the ones its indentation can continue. */
function nesting(line: string): number {
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  marker.lastIndex = indent.length;
  let markers = 0;
  while (marker.test(line)) markers += 1;
  return markers === 0 ? 0 : markers + Math.floor(indent.replaceAll('\t', '    ').length / 2);
}
