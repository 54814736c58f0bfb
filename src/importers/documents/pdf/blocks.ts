/** The printed lines of a block of rows: a row is one line unless a table or a wide gap parts it. */
import { linesOfRow, type PrintedLine } from './lines.ts';
import type { Row } from './rows.ts';
import { stretchedAmong } from './stretched.ts';
import { cellsAmong } from './tables.ts';

export function linesOfBlock(rows: readonly Row[]): PrintedLine[] {
  const cells = cellsAmong(rows);
  const stretched = stretchedAmong(rows);
  return rows.flatMap((row) => cells.get(row) ?? linesOfRow(row, stretched.has(row)));
}
