/** Merged cells hold their text only in the first row; what tells when and where belongs to all of them. */
import type { Meaning } from './column-names.ts';
import type { Header } from './header.ts';
import type { Note } from './report.ts';
import { columnName, type Row, type Table, textAt } from './table.ts';

const spread: readonly Meaning[] = ['when', 'date', 'time', 'start', 'end', 'room', 'track', 'type'];

/** Beyond this somebody has merged whole columns for fun. */
const MOST_CELLS = 100_000;

export function withMergedCells(table: Table, { columns, next }: Header): { table: Table; notes: Note[] } {
  const rows: Row[] = table.rows.map((row) => ({ ...row, cells: [...row.cells] }));
  const notes: Note[] = [];
  let cells = 0;
  for (const { column, meaning, typed } of columns) {
    if (!spread.includes(meaning)) continue;
    let filled = 0;
    for (const { top, bottom, left, right } of table.merges) {
      if (column + 1 < left || column + 1 > right || top <= next || bottom === top) continue;
      const source = rows[top - 1];
      // A cell merged over several columns as well says something of its own.
      if (source === undefined || left !== right || textAt(source, column) === '') continue;
      for (const row of rows.slice(top, bottom)) {
        if (++cells > MOST_CELLS) return { table: { ...table, rows }, notes };
        if (textAt(row, column) !== '' || row.cells.every((cell) => String(cell).trim() === '')) continue;
        row.cells[column] = source.cells[column] ?? '';
        filled += 1;
      }
    }
    if (filled > 0) notes.push({ kind: 'filled', column: columnName(column), typed, cells: filled });
  }
  return { table: { ...table, rows }, notes };
}
