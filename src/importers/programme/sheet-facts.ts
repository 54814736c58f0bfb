/**
 * What the spreadsheet library does not tell: which cells are merged, which sheets are hidden, dates kept as text (which the
 * library would move to the machine's time zone) - and whether the sheets are of a size that may be given to it at all.
 */
import type { Issue, Problem } from '../../records/issues.ts';
import { type InputFile, inputError } from '../input.ts';
import { readXml, type XmlElement } from '../xml.ts';
import { childNamed, childrenNamed, textOf } from '../xml-tree.ts';
import { LIMITS, type Merge } from './table.ts';

export interface SheetFacts {
  hidden: boolean;
  merges: Merge[];
  /** Dates kept as text by cell, `D7`: `2017-05-11T10:30:00`. */
  dates: Map<string, string>;
}

/** Excel's own limits: beyond them no cell can be, and counting up to it would take for ever. */
const EXCEL = { rows: 1_048_576, columns: 16_384 };

const prefixes = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'x',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 'x',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'p',
};

class Refusal extends Error {
  readonly issues: Issue[];
  constructor(issues: Issue[]) {
    super();
    this.issues = issues;
  }
}

/** Of the sheets in their order; `null` with an error. */
export function sheetFacts(
  file: InputFile,
  parts: ReadonlyMap<string, Uint8Array>,
): { facts: SheetFacts[] | null; issues: Issue[] } {
  const refuse = (problem: Problem): never => {
    throw new Refusal([inputError(file, problem)]);
  };
  const read = (part: string): XmlElement => {
    const bytes = parts.get(part);
    if (bytes === undefined) return refuse({ code: 'archive-part-missing', params: { part } });
    const { root, issues } = readXml(file, bytes, { part, prefixes });
    if (root === null) throw new Refusal(issues);
    return root;
  };
  try {
    const targets = new Map(
      childrenNamed(read('xl/_rels/workbook.xml.rels'), 'p:Relationship').map(
        ({ attributes: { Id = '', Target = '' } }) => [Id, Target.replace(/^\/?(?:xl\/)?/, 'xl/')],
      ),
    );
    const sheets = childrenNamed(childNamed(read('xl/workbook.xml'), 'x:sheets'), 'x:sheet');
    const facts = sheets.map(({ attributes }) => ({
      hidden: (attributes.state ?? 'visible') !== 'visible',
      ...factsOf(read(targets.get(attributes['r:id'] ?? '') ?? ''), refuse),
    }));
    return { facts, issues: [] };
  } catch (error) {
    if (error instanceof Refusal) return { facts: null, issues: error.issues };
    throw error;
  }
}

function factsOf(sheet: XmlElement, refuse: (problem: Problem) => never): Omit<SheetFacts, 'hidden'> {
  const place = (address: string) => addressOf(address) ?? refuse({ code: 'archive-broken', params: {} });
  const dates = new Map<string, string>();
  for (const row of childrenNamed(childNamed(sheet, 'x:sheetData'), 'x:row')) {
    if (!(Number(row.attributes.r ?? 1) <= EXCEL.rows)) refuse({ code: 'archive-broken', params: {} });
    for (const cell of childrenNamed(row, 'x:c')) {
      const { row: number, column } = place(cell.attributes.r ?? '');
      const value = childNamed(cell, 'x:v');
      if (value === undefined && childNamed(cell, 'x:is') === undefined) continue;
      if (number > LIMITS.rows || column > LIMITS.columns)
        refuse({ code: 'table-too-large', params: LIMITS });
      if (cell.attributes.t === 'd' && value) dates.set(cell.attributes.r ?? '', textOf(value).trim());
    }
  }
  const merges = childrenNamed(childNamed(sheet, 'x:mergeCells'), 'x:mergeCell').map(({ attributes }) => {
    const [from = '', to = from] = (attributes.ref ?? '').split(':');
    const [first, last] = [place(from), place(to)];
    return { top: first.row, bottom: last.row, left: first.column, right: last.column };
  });
  return { dates, merges };
}

/** `D7` is row 7, column 4; `null` for what no cell of Excel is called. */
function addressOf(address: string): { row: number; column: number } | null {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return row >= 1 && row <= EXCEL.rows && column >= 1 && column <= EXCEL.columns ? { row, column } : null;
}
