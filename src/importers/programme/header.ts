/** The row that names the columns, wherever it stands, and what each column means. */
import { closest } from '../../records/closest.ts';
import { columnNames, type Meaning, meanings } from './column-names.ts';
import { filledColumns, type Row, textAt } from './table.ts';

export interface Column {
  /** From 0. */
  column: number;
  /** As typed. */
  typed: string;
  meaning: Meaning;
  /** The name that it was taken for, when it is not quite one. */
  guessed: string | null;
}

export interface Header {
  row: Row;
  /** Index of the first row below it. */
  next: number;
  columns: Column[];
  /** Columns with a heading that says nothing to us. */
  unknown: { column: number; typed: string }[];
  /** Columns that mean the same, each with the earlier one. */
  twice: { column: Column; first: Column }[];
}

/** Titles, dates and places of the conference may stand above. */
const SEARCHED_ROWS = 40;

/** Letters and digits alone: «Спикер(ы)» is «спикеры», «№ п/п» is «пп». */
const plain = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

const known = new Map<string, { meaning: Meaning; name: string }>(
  meanings.flatMap((meaning) =>
    columnNames[meaning].map((name) => [plain(name), { meaning, name }] as const),
  ),
);

/** `null` where no row names at least two columns and one of them as that of titles. */
export function findHeader(rows: readonly Row[]): Header | null {
  let best: Header | null = null;
  let tried = 0;
  for (const [index, row] of rows.entries()) {
    if (filledColumns(row).length === 0) continue;
    if (++tried > SEARCHED_ROWS) break;
    const header = withSecondRow(readHeader(row, index + 1), rows[index + 1]);
    if (isHeader(header) && header.columns.length > (best?.columns.length ?? 0)) best = header;
  }
  return best;
}

/** Whether the row repeats the header, as at the top of each printed page. */
export function repeats(row: Row, { columns, unknown }: Header): boolean {
  const named = [...columns, ...unknown];
  const same = named.filter(({ column, typed }) => plain(textAt(row, column)) === plain(typed));
  return same.length === named.length && filledColumns(row).length === named.length;
}

function isHeader({ columns }: Header): boolean {
  const found = new Set(columns.map(({ meaning }) => meaning));
  return found.size > 1 && (found.has('title') || found.has('talk'));
}

function readHeader(row: Row, next: number): Header {
  const header: Header = { row, next, columns: [], unknown: [], twice: [] };
  const read = filledColumns(row).map((column) => columnAt(row, column));
  // A name that is right goes before one that was guessed.
  const sorted = [
    ...read.filter(({ guessed }) => guessed === null),
    ...read.filter(({ guessed }) => guessed !== null),
  ];
  for (const { column, typed, meaning, guessed } of sorted) {
    if (meaning === null) {
      header.unknown.push({ column, typed });
      continue;
    }
    const found: Column = { column, typed, meaning, guessed };
    const first = header.columns.find((other) => other.meaning === meaning);
    if (first === undefined) header.columns.push(found);
    else if (guessed !== null) header.unknown.push({ column, typed });
    else header.twice.push({ column: found, first });
  }
  header.columns.sort((a, b) => a.column - b.column);
  header.unknown.sort((a, b) => a.column - b.column);
  return header;
}

function columnAt(row: Row, column: number) {
  const typed = textAt(row, column).replaceAll(/\s+/g, ' ');
  for (const name of namesIn(textAt(row, column))) {
    const exact = known.get(plain(name));
    if (exact) return { column, typed, meaning: exact.meaning, guessed: null };
  }
  const word = plain(typed);
  const near = word.length < 4 ? undefined : closest(word, known.keys());
  const guess = near === undefined ? undefined : known.get(near);
  return { column, typed, meaning: guess?.meaning ?? null, guessed: guess?.name ?? null };
}

/** All of it, then without what is in brackets, then what stands before a comma, slash or line break. */
function namesIn(text: string): string[] {
  const cut = text.slice(0, 200);
  const bare = cut.replaceAll(/\s[([][^)\]]*[)\]]?/g, '');
  return [cut, bare, bare.split(/[\n,:/]/)[0] ?? ''];
}

/** «Время» over «Начало» and «Окончание»: a second row that consists of nothing but names of columns. */
function withSecondRow(header: Header, below: Row | undefined): Header {
  if (!isHeader(header) || below === undefined || filledColumns(below).length === 0) return header;
  const second = readHeader(below, header.next + 1);
  if (second.unknown.length > 0 || second.columns.some(({ guessed }) => guessed !== null)) return header;
  const width = Math.max(header.row.cells.length, below.cells.length);
  const cells = Array.from(
    { length: width },
    (_, column) => textAt(below, column) || textAt(header.row, column),
  );
  return { ...readHeader({ ...header.row, cells }, header.next + 1), row: header.row };
}
