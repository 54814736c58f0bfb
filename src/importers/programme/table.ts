/** A table as its file has it, whatever the format: rows of cells, each with the place at which people find it. */
import type { Issue, Problem } from '../../records/issues.ts';
import { type InputFile, inputError } from '../input.ts';

/** Text as typed, or a number that the file stores as one. Dates of a spreadsheet are text: `2017-05-11 10:30`, or one half of it. */
export type Cell = string | number;

export interface Row {
  /** 1-based line of the text file at which the row begins; of a spreadsheet, the row. */
  line: number;
  /** 1-based number of the row as a spreadsheet shows it. */
  number: number;
  cells: Cell[];
}

export interface Table {
  /** Name of the sheet; `null` where the format has none. */
  sheet: string | null;
  rows: Row[];
  /** Cells merged over several rows, 1-based and inclusive; none where the format has none. */
  merges: Merge[];
}

export interface Merge {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** A programme of a large congress has some thousand rows; a table without end is a slip or an attack. */
export const LIMITS = { rows: 20_000, columns: 200 } as const;

/** Excel holds no longer text in a cell. */
const LONGEST_CELL = 32_767;

export const isTooLong = (text: string): boolean => text.length > LONGEST_CELL;

/** Text of a cell as it is read: more than one space or blank line in a row means nothing. */
export function cellText(text: string): string {
  return text
    .replaceAll('\0', '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\S\n]{2,}/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n');
}

/** The cell's text without white space around it; empty for a cell that is not there. `column` from 0. */
export function textAt({ cells }: Row, column: number): string {
  return String(cells[column] ?? '').trim();
}

/** Columns from 0 that have something in them. */
export function filledColumns(row: Row): number[] {
  return row.cells.flatMap((_, column) => (textAt(row, column) === '' ? [] : [column]));
}

/** The name of a cell as a spreadsheet shows it: `D7`. `column` from 0. */
export function cellName(row: Row, column: number): string {
  return `${columnName(column)}${row.number}`;
}

/** `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}

export function cellError(file: InputFile, row: Row, column: number, problem: Problem): Issue {
  return inputError(file, problem, { line: row.line, column: column + 1 });
}

export function cellWarning(file: InputFile, row: Row, column: number, problem: Problem): Issue {
  return { ...cellError(file, row, column, problem), severity: 'warning' };
}
