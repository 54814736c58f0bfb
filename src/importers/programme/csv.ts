/** Comma-separated text -> a table, as Excel and others save it: delimited by `;`, `,` or tabs, in any encoding of `decode.ts`. */
import { CsvError, parse } from 'csv-parse/sync';
import type { Issue } from '../../records/issues.ts';
import { decode } from '../decode.ts';
import { type InputFile, inputError } from '../input.ts';
import { findHeader } from './header.ts';
import { cellText, LIMITS, type Row, type Table } from './table.ts';

/** By how often spreadsheets use them; the first wins where several do as well. */
const DELIMITERS = [';', '\t', ',', '|'];

/** Letters; a spreadsheet shows no more of a row than a screen holds. */
const LONGEST_ROW = 500_000;

interface Attempt {
  rows: Row[];
  problem: Issue | null;
}

/** The delimiter is the one by which the most columns of the header are understood. */
export function readCsv(file: InputFile): { tables: Table[]; issues: Issue[] } {
  const text = decode(file.bytes).replaceAll(/\r\n?/g, '\n');
  // Excel's own note to itself; it counts as a line of the file and not as a row.
  const [note = '', own] = /^"?sep=([^\n"])"?\n/i.exec(text) ?? [];
  const source = { text: text.slice(note.length), skipped: note === '' ? 0 : 1 };
  const attempts = (own === undefined ? DELIMITERS : [own]).map((delimiter) =>
    split(file, source, delimiter),
  );
  const understood = ({ rows }: Attempt) => findHeader(rows)?.columns.length ?? 0;
  const best = attempts.reduce((best, attempt) => (understood(attempt) > understood(best) ? attempt : best));
  if (best.problem) return { tables: [], issues: [best.problem] };
  return { tables: [{ sheet: null, rows: best.rows, merges: [] }], issues: [] };
}

/** What is read before a problem is kept: it tells whether the delimiter is the right one. */
function split(
  file: InputFile,
  { text, skipped }: { text: string; skipped: number },
  delimiter: string,
): Attempt {
  const rows: Row[] = [];
  const attempt: Attempt = { rows, problem: null };
  let line = skipped;
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: '\n',
      max_record_size: LONGEST_ROW,
      cast: (cell, { index }) => {
        if (index > LIMITS.columns) throw new TooLarge();
        return cell;
      },
      on_record: (cells: string[], { lines }) => {
        if (rows.length >= LIMITS.rows || cells.length > LIMITS.columns) throw new TooLarge();
        rows.push({ line: line + 1, number: rows.length + 1, cells: cells.map(cellText) });
        line = lines + skipped;
        return null;
      },
    });
  } catch (error) {
    const place = { line: line + 1, column: 1 };
    if (error instanceof TooLarge || (error instanceof CsvError && error.code === 'CSV_MAX_RECORD_SIZE')) {
      attempt.problem = inputError(file, { code: 'table-too-large', params: LIMITS }, place);
    } else if (error instanceof CsvError) {
      attempt.problem = inputError(file, { code: 'table-quotes', params: {} }, place);
    } else {
      throw error;
    }
  }
  return attempt;
}

class TooLarge extends Error {}
