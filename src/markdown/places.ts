/** Where a node stands. */
import type { Nodes } from 'mdast';
import type { Place } from '../records/issues.ts';

export function placeOf({ position }: Nodes): Place {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}
