/** A character of the published text -> its place in the file, where the block's characters stand in order with marks between. */
import type { Place } from '../records/issues.ts';
import { charactersOf } from './characters.ts';

/**
 * @param source the file's body in its place
 * @param start where the block begins
 * @param before the block's text up to the character
 * @param sign the character itself; empty at the end of the text
 */
export function placeInFile(source: string, start: Place, before: string, sign: string): Place {
  const from = offsetOf(source, start);
  let offset = from;
  for (const wanted of charactersOf(before + sign).text) {
    const found = source.indexOf(wanted, offset);
    // What an entity stands for is not in the file as itself.
    if (found === -1 || found - offset > LONGEST_MARK) continue;
    offset = found + wanted.length;
  }
  return offset === from
    ? start
    : placeAt(source, Math.max(from, sign === '' ? offset : offset - sign.length));
}

/** Between two characters of the text may stand the address of a link. */
const LONGEST_MARK = 400;

function offsetOf(source: string, { line, column }: Place): number {
  let offset = 0;
  for (let at = 1; at < line; at += 1) {
    const end = source.indexOf('\n', offset);
    if (end === -1) break;
    offset = end + 1;
  }
  return offset + column - 1;
}

function placeAt(source: string, offset: number): Place {
  const lines = source.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
