/** What can be wrong with a table of a programme that is to be imported. `cell` is its name in a spreadsheet: `D7`. */
export interface ProgrammeIssueParams {
  'table-too-large': { rows: number; columns: number };
  'table-cell-too-long': { cell: string };
  'table-quotes': object;
  /** Names of columns that a programme usually has. */
  'programme-no-header': { russian: string[]; english: string[] };
  'programme-no-rows': object;
  'programme-columns-twice': { cell: string; typed: string; firstCell: string; first: string };
  'programme-column-guessed': { cell: string; typed: string; name: string };
  'programme-time': {
    cell: string;
    typed: string;
    fault: 'form' | 'impossible' | 'ambiguous' | 'date' | 'words';
  };
  'programme-time-words': { cell: string; typed: string };
  'programme-day': {
    cell: string;
    typed: string;
    fault: 'form' | 'impossible' | 'ambiguous' | 'several' | 'no-year' | 'no-start';
  };
  /** `day`: ISO. */
  'programme-weekday': { cell: string; typed: string; day: string };
  'programme-no-title': { row: number };
  'programme-no-day': { rows: number[] };
  'programme-end-first': { cell: string; start: string; end: string };
  'programme-unplaced': { cell: string; typed: string };
  'programme-several-people': { cell: string; typed: string };
  'programme-row-left-out': { cell: string; typed: string };
  'programme-zone': { cell: string; zone: string };
}

/** The first few rows: `2, 3, 5, …`. */
export const rowsInBrief = (rows: readonly number[]): string =>
  [...rows.slice(0, 10), ...(rows.length > 10 ? ['…'] : [])].join(', ');
