/** A workbook of Excel -> tables, one a visible sheet. */
import { zipSync } from 'fflate';
import type { Issue, Problem } from '../../records/issues.ts';
import { openArchive } from '../archive.ts';
import { type InputFile, inputError } from '../input.ts';
import { clock } from './serial.ts';
import { type SheetFacts, sheetFacts } from './sheet-facts.ts';
import { type Cell, cellName, cellText, LIMITS, type Row, type Table } from './table.ts';

/** Some ten times what the table's limits need in honest files. */
const XML_MEGABYTES = 30;

const isXml = (name: string) => /^xl\/.*\.xml(\.rels)?$/.test(name);

export async function readXlsx(file: InputFile): Promise<{ tables: Table[]; issues: Issue[] }> {
  const { parts, issues } = openArchive(file, isXml);
  if (parts === null) return { tables: [], issues };
  const refused = (problem: Problem) => ({ tables: [], issues: [inputError(file, problem)] });
  if (!parts.has('xl/workbook.xml')) {
    return refused({ code: 'input-unknown-format', params: { known: ['.xlsx', '.csv'] } });
  }
  const bytes = [...parts.values()].reduce((sum, part) => sum + part.length, 0);
  if (bytes > XML_MEGABYTES * 1024 * 1024) return refused({ code: 'table-too-large', params: LIMITS });
  const { facts, issues: broken } = sheetFacts(file, parts);
  if (facts === null) return { tables: [], issues: broken };
  const library = await spreadsheetLibrary();
  if (library === null) return refused({ code: 'library-missing', params: { library: 'read-excel-file' } });
  // Packed anew: the library must see the parts that were counted, and no others.
  const counted = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));
  const sheets = await library.default(counted, { trim: false }).catch(() => null);
  // Its errors name what is wrong inside the XML, which nobody can mend by hand.
  if (sheets === null) return refused({ code: 'archive-broken', params: {} });
  const tables = sheets.flatMap(({ sheet, data }, index) => {
    const own = facts[index];
    return own === undefined || own.hidden ? [] : [tableOf(sheet, data, own)];
  });
  return { tables, issues: [] };
}

async function spreadsheetLibrary() {
  try {
    return await import('read-excel-file/node');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}

function tableOf(sheet: string, data: readonly (readonly unknown[])[], { merges, dates }: SheetFacts): Table {
  const rows = data.map((values, index) => {
    const row: Row = { line: index + 1, number: index + 1, cells: [] };
    row.cells = values.map((value, column) => {
      const typed = value instanceof Date ? dates.get(cellName(row, column)) : undefined;
      return typed === undefined ? cellOf(value) : isoText(typed);
    });
    return row;
  });
  return { sheet, rows, merges };
}

function cellOf(value: unknown): Cell {
  if (value instanceof Date) return textOfDate(value);
  return typeof value === 'number' ? value : value === null ? '' : cellText(String(value));
}

/** The library gives the clock of the cell as UTC, a moment short where a time is no round part of a day. */
function textOfDate(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const rounded = new Date(Math.round(date.getTime() / 60_000) * 60_000);
  const day = rounded.toISOString().slice(0, 10);
  const time = clock(rounded.getUTCHours(), rounded.getUTCMinutes());
  // A time without a day counts from the first day of the calendar, of which there are two.
  if (day < '1900-01-02' || day === '1904-01-01') return time;
  return time === '00:00' ? day : `${day} ${time}`;
}

/** `2017-05-11T10:30:00` without its seconds; midnight is that of a day without a time. */
function isoText(typed: string): string {
  return typed.replace(/T00:00(:00(\.0+)?)?Z?$/, '').replace(/^(\S+)T(\d\d:\d\d).*$/, '$1 $2');
}
