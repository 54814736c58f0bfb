/** How often a line that is declared to be left out may occur. */
import { bare } from './characters.ts';

/**
 * A running head stands on every page; a line without letters is a page's number, which stands once. A part's label is such a
 * line, too, and must not get lost: each has to be listed as often as it is left out.
 */
export const isListedEachTime = (line: string): boolean => !/\p{L}/u.test(line);

/** The uses of each line of a list, which are counted on the first of equal ones, shared out among those. */
export function sharedOut(lines: readonly string[], uses: readonly number[]): number[] {
  const shared = [...uses];
  const equal = Map.groupBy(
    lines.map((_, index) => index),
    (index) => bare(lines[index] ?? ''),
  );
  for (const [first = 0, ...others] of equal.values()) {
    for (const other of others) {
      if ((shared[first] ?? 0) < 2) break;
      shared[first] = (shared[first] ?? 0) - 1;
      shared[other] = 1;
    }
  }
  return shared;
}
