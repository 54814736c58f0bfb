/** A table of a programme, as organizers keep it, -> its events, and a report of how it was understood. */
import type { Issue, Problem } from '../../records/issues.ts';
import { isArchive } from '../archive.ts';
import { type InputFile, inputError, sizeIssue } from '../input.ts';
import type { ReadSchedule } from '../schedule/types.ts';
import { columnNames, type Meaning } from './column-names.ts';
import { readCsv } from './csv.ts';
import type { Calendar } from './days.ts';
import { eventsOf } from './events.ts';
import { findHeader, type Header } from './header.ts';
import { withMergedCells } from './merged.ts';
import type { Note, ProgrammeReport } from './report.ts';
import { type SessionRow, sessionRows } from './rows.ts';
import {
  cellError,
  cellName,
  cellWarning,
  columnName,
  filledColumns,
  isTooLong,
  type Table,
  textAt,
} from './table.ts';
import { readXlsx } from './xlsx.ts';

export interface ReadProgramme extends ReadSchedule {
  /** `null` where no table was found. */
  report: ProgrammeReport | null;
  /** That of the table's letters: `ru`, `en`. */
  language: string | undefined;
}

/** @param known of the edition; its zone is `null` where none is stated. With an error nothing is imported. */
export async function readProgramme(
  file: InputFile,
  known: Calendar & { timezone: string | null },
): Promise<ReadProgramme> {
  const { tables, issues: refusals } = await readTables(file);
  const language = languageOf(tables);
  const refused = (...issues: Issue[]): ReadProgramme => ({ schedule: null, issues, report: null, language });
  if (refusals.length > 0) return refused(...refusals);
  const found = tables.flatMap((table) => {
    const header = findHeader(table.rows);
    return header === null ? [] : [{ table, header }];
  });
  const [first] = found.toSorted((a, b) => b.header.columns.length - a.header.columns.length);
  if (first === undefined) {
    const usual = (['date', 'time', 'title', 'room', 'speakers'] as const).map(
      (meaning) => columnNames[meaning],
    );
    const params = { russian: usual.map(([name]) => name ?? ''), english: usual.map(englishName) };
    return refused(inputError(file, { code: 'programme-no-header', params }));
  }
  const long = longCells(file, first.table);
  if (long.length > 0) return refused(...long);
  const { table, notes: filled } = withMergedCells(first.table, first.header);
  const header = withTitles(first.header);
  const headings = new Map(header.columns.map(({ meaning, typed }) => [meaning, typed] as const));
  const { rows, ...below } = sessionRows(file, table, header, known);
  const read = eventsOf(file, rows, headings, known);
  const issues = [
    ...headerIssues(file, header),
    ...below.issues,
    ...read.issues,
    ...(rows.length === 0
      ? [inputError(file, { code: 'programme-no-rows', params: {} }, place(header))]
      : []),
    ...(read.moscow && isElsewhere(known.timezone)
      ? [
          cellWarning(file, read.moscow.row.row, 0, {
            code: 'programme-zone',
            params: { cell: read.moscow.cell, zone: known.timezone ?? '' },
          }),
        ]
      : []),
  ];
  const report: ProgrammeReport = {
    sheet: table.sheet,
    otherSheets: tables.flatMap(({ sheet }) => (sheet === null || sheet === table.sheet ? [] : [sheet])),
    columns: header.columns.map(({ column, ...rest }) => ({ name: columnName(column), ...rest })),
    unused: unusedColumns(header, rows),
    notes: [...above(header, table), ...filled, ...below.notes, ...read.notes],
  };
  if (issues.some(({ severity }) => severity === 'error'))
    return { schedule: null, issues, report, language };
  const schedule = { from: 'programme', title: null, start: null, end: null, place: null };
  return {
    schedule: { ...schedule, timezone: read.moscow ? 'Europe/Moscow' : null, events: read.events },
    issues,
    report,
    language,
  };
}

function languageOf(tables: readonly Table[]): string | undefined {
  const text = tables.flatMap(({ rows }) => rows.slice(0, 100).map(({ cells }) => cells.join(' '))).join(' ');
  const [cyrillic = 0, latin = 0] = [/\p{Script=Cyrillic}/gu, /\p{Script=Latin}/gu].map(
    (script) => text.match(script)?.length,
  );
  return cyrillic + latin === 0 ? undefined : cyrillic > latin ? 'ru' : 'en';
}

/** A thousand sessions with their descriptions have a fifth of it. */
const CSV_MEGABYTES = 5;

/** By what the file is, not by what it is called. */
async function readTables(file: InputFile): Promise<{ tables: Table[]; issues: Issue[] }> {
  const refused = (problem: Problem) => ({ tables: [], issues: [inputError(file, problem)] });
  const large = sizeIssue(file);
  if (large) return { tables: [], issues: [large] };
  if (isArchive(file.bytes)) return readXlsx(file);
  // The container of old Excel, and of everything that has a password.
  if ([0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => file.bytes[index] === byte)) {
    return refused(
      /\.xlsx$/i.test(file.name)
        ? { code: 'input-password', params: {} }
        : { code: 'input-unknown-format', params: { known: ['.xlsx', '.csv'] } },
    );
  }
  return file.bytes.length > CSV_MEGABYTES * 1024 * 1024
    ? refused({ code: 'input-too-large', params: { megabytes: CSV_MEGABYTES } })
    : readCsv(file);
}

/** Without a column of titles, the talks' section is their session, or each talk is one. */
function withTitles(header: Header): Header {
  const has = (meaning: Meaning) => header.columns.some((column) => column.meaning === meaning);
  if (has('title')) return header;
  const source: Meaning = has('track') ? 'track' : 'talk';
  const columns = header.columns.map((column) =>
    column.meaning === source ? { ...column, meaning: 'title' as const } : column,
  );
  return { ...header, columns };
}

const place = ({ row }: Header) => ({ line: row.line, column: 1 });
const englishName = (names: readonly string[]) => names.find((name) => /^[A-Z]/i.test(name)) ?? '';

function headerIssues(file: InputFile, { row, columns, twice }: Header): Issue[] {
  const cell = (column: number) => cellName(row, column);
  const guessed = columns.flatMap(({ column, typed, guessed: name }) =>
    name === null
      ? []
      : [
          cellWarning(file, row, column, {
            code: 'programme-column-guessed',
            params: { cell: cell(column), typed, name },
          }),
        ],
  );
  const double = twice.map(({ column, first }) => {
    const params = {
      cell: cell(column.column),
      typed: column.typed,
      firstCell: cell(first.column),
      first: first.typed,
    };
    return cellError(file, row, column.column, { code: 'programme-columns-twice', params });
  });
  return [...guessed, ...double];
}

function longCells(file: InputFile, { rows }: Table): Issue[] {
  return rows.flatMap((row) =>
    row.cells.flatMap((text, column) =>
      typeof text === 'string' && isTooLong(text)
        ? [
            cellError(file, row, column, {
              code: 'table-cell-too-long',
              params: { cell: cellName(row, column) },
            }),
          ]
        : [],
    ),
  );
}

function unusedColumns({ columns, row }: Header, rows: readonly SessionRow[]): ProgrammeReport['unused'] {
  const named = new Set(columns.map(({ column }) => column));
  const counts = new Map<number, number>(
    filledColumns(row).flatMap((column) => (named.has(column) ? [] : [[column, 0]])),
  );
  for (const { row: below, cells } of rows) {
    const used = new Set([...named, ...[...cells.values()].map(({ column }) => column)]);
    for (const column of filledColumns(below)) {
      if (!used.has(column)) counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  return [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([column, filled]) => ({
      name: columnName(column),
      typed: textAt(row, column).replaceAll(/\s+/g, ' '),
      filled,
    }));
}

/** What stands above the header: titles, places, who approved it. */
function above({ row, next }: Header, { rows }: Table): Note[] {
  const before = rows.slice(0, next).filter(({ number }) => number < row.number);
  return before.flatMap((line) =>
    filledColumns(line).map((column) => ({
      kind: 'above' as const,
      cell: cellName(line, column),
      typed: textAt(line, column).replaceAll(/\s+/g, ' '),
    })),
  );
}

function isElsewhere(zone: string | null): boolean {
  return zone !== null && zone !== 'Europe/Moscow' && zone !== 'Europe/Simferopol';
}
