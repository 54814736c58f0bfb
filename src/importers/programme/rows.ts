/** The rows below the header, each with what headings and merged cells above it say: what is a session, and what is not. */
import type { Issue } from '../../records/issues.ts';
import type { InputFile } from '../input.ts';
import type { Meaning } from './column-names.ts';
import type { Calendar } from './days.ts';
import { type Header, repeats } from './header.ts';
import { type Context, contextOf, type Heading, headingsIn, isBreak, withHeading } from './headings.ts';
import type { Note } from './report.ts';
import { type Cell, cellName, cellWarning, filledColumns, type Row, type Table, textAt } from './table.ts';
import { readTimes } from './times.ts';

interface TableCell {
  column: number;
  cell: Cell;
}

export interface SessionRow {
  row: Row;
  /** The column of each meaning, and where the row has it elsewhere, that one. */
  cells: ReadonlyMap<Meaning, TableCell>;
  context: Context;
  /** Counts headings: rows with the same number stand together. */
  group: number;
}

export interface SessionRows {
  rows: SessionRow[];
  notes: Note[];
  issues: Issue[];
}

const total = /^(?:итого|всего|total)(?!\p{L})/iu;

export function sessionRows(file: InputFile, table: Table, header: Header, calendar: Calendar): SessionRows {
  const found: SessionRows = { rows: [], notes: [], issues: [] };
  let holding: Heading[] = [];
  let group = 0;
  for (const row of table.rows.slice(header.next)) {
    const [first, ...more] = filledColumns(row);
    if (first === undefined) continue;
    const text = textAt(row, first).replaceAll(/\s+/g, ' ');
    const note = { cell: cellName(row, first), typed: text };
    const why = uselessness(row, header);
    if (why !== null) {
      found.notes.push({ kind: 'left-out', ...note, why });
      continue;
    }
    const lone = more.length === 0 || (more.length === 1 && isUnnamed(header, first));
    const [column, said] =
      more.length === 1 && more[0] !== undefined ? [more[0], textAt(row, more[0])] : [first, text];
    const headings = lone ? headingsIn(said, calendar) : [];
    for (const heading of headings) {
      const { meaning, value, weekday } = heading;
      holding = withHeading(holding, heading);
      if (weekday) {
        const params = { cell: cellName(row, column), typed: said, day: value };
        found.issues.push(cellWarning(file, row, column, { code: 'programme-weekday', params }));
      }
      found.notes.push({ kind: 'heading', cell: cellName(row, column), typed: said, meaning });
    }
    if (headings.length > 0) {
      group += 1;
      continue;
    }
    const cells = cellsOf(row, header, table);
    if (cells === null) {
      const params = { cell: cellName(row, column), typed: said };
      found.issues.push(cellWarning(file, row, column, { code: 'programme-row-left-out', params }));
      continue;
    }
    const title = cells.get('title');
    if (title && title.column !== header.columns.find(({ meaning }) => meaning === 'title')?.column) {
      found.notes.push({ kind: 'title', cell: cellName(row, title.column), typed: String(title.cell) });
    }
    found.rows.push({ row, cells, context: contextOf(holding), group });
  }
  return found;
}

function uselessness(row: Row, header: Header): 'total' | 'header' | 'numbers' | null {
  const filled = filledColumns(row);
  if (total.test(textAt(row, filled[0] ?? 0))) return 'total';
  if (repeats(row, header)) return 'header';
  // «1 | 2 | 3 | 4» under the names, as official tables have it.
  const isCount =
    filled.length > 2 && filled.every((column, index) => textAt(row, column) === String(index + 1));
  return isCount ? 'numbers' : null;
}

/** A column of running numbers, or one that means nothing to us. */
const isUnnamed = ({ columns }: Header, column: number) => columns.every((named) => named.column !== column);

/** What the row says by meaning; `null` where nothing in it can be the title of a session or go on with the last. */
function cellsOf(row: Row, header: Header, table: Table): SessionRow['cells'] | null {
  const cells = new Map<Meaning, TableCell>();
  for (const { column, meaning } of header.columns) {
    if (textAt(row, column) !== '') cells.set(meaning, { column, cell: row.cells[column] ?? '' });
  }
  if (cells.has('title')) return cells;
  const isWhen = ([meaning, { cell }]: [Meaning, TableCell]) =>
    ['id', 'when', 'date'].includes(meaning) ||
    (['time', 'start', 'end'].includes(meaning) && readTimes(cell, { one: false }).times !== null);
  const [first, ...more] = [...cells].filter((entry) => !isWhen(entry));
  const [column = 0, ...others] = filledColumns(row);
  if (first ? more.length > 0 : others.length > 0) return cells.size > 0 ? cells : null;
  const only = first?.[1] ?? { column, cell: row.cells[column] ?? '' };
  const moved = titleMoved(only, spans(table, row, only.column, header));
  if (moved === null) return first && filledColumns(row).length > 1 ? cells : null;
  if (first) cells.delete(first[0]);
  return new Map([...cells, ...moved]);
}

/** A text that is a title wherever it stands: «Кофе-брейк», «11.30–12.00 Обед», or one across the column of titles. */
function titleMoved({ column, cell }: TableCell, across: boolean): [Meaning, TableCell][] | null {
  const text = String(cell).trim();
  const [, time = '', words = ''] = /^([\d.:\s–—-]{4,20}?)\s+(\p{L}.*)$/su.exec(text) ?? [];
  if (words !== '' && readTimes(time.trim(), { one: false }).times !== null) {
    return [
      ['time', { column, cell: time.trim() }],
      ['title', { column, cell: words }],
    ];
  }
  return isBreak(text) || across ? [['title', { column, cell }]] : null;
}

/** The cell is merged over several columns, and that of titles is among them. */
function spans({ merges }: Table, row: Row, column: number, header: Header): boolean {
  const title = header.columns.find(({ meaning }) => meaning === 'title')?.column ?? -1;
  return merges.some(
    ({ top, bottom, left, right }) =>
      top <= row.number &&
      row.number <= bottom &&
      left === column + 1 &&
      left <= title + 1 &&
      title + 1 <= right,
  );
}
