/** Formats that are not written: those that this machine cannot write, or all. */
import type { Format } from '../exports/format.ts';
import { formats } from '../exports/formats.ts';
import { hasLibrary } from '../library.ts';

/** Ids of the table. */
export const missingFormats = (
  pagesOnly: boolean,
  table: Readonly<Record<string, Format>> = formats,
): string[] =>
  Object.entries(table)
    .filter(([, { libraries = [] }]) => pagesOnly || !libraries.every(hasLibrary))
    .map(([id]) => id);
