/**
 * What `write-excel-file` leaves out of a workbook: a filter over the columns, links, and for printing two pages in width, the headings
 * and a foot on each. Elements stand in the order of ECMA-376, part 1, 18.3.1.99 (`worksheet`), or Excel calls the file damaged.
 */
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { xmlOf } from '../xml.ts';
import type { Parts } from '../zip.ts';

export interface SheetFacts {
  name: string;
  columns: number;
  /** With the row of headings. */
  rows: number;
  links: SheetLink[];
  /** On every printed page. */
  foot: { statement: string; url: string };
}

interface SheetLink {
  /** From 0. */
  column: number;
  /** From 0; the headings are 0. */
  row: number;
  href: string;
}

const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

export function withSheetParts(parts: Parts, { name, columns, rows, links, foot }: SheetFacts): Parts {
  const sheet = 'xl/worksheets/sheet1.xml';
  const book = 'xl/workbook.xml';
  const filter = x('autoFilter', { ref: `A1:${cellAddress(columns - 1, rows - 1)}` });
  const hyperlinks = x(
    'hyperlinks',
    links.map(({ column, row }, index) =>
      x('hyperlink', { ref: cellAddress(column, row), 'r:id': linkId(index) }),
    ),
  );
  const targets = links.map(({ href }, index) =>
    x('Relationship', { Id: linkId(index), Type: hyperlink, Target: href, TargetMode: 'External' }),
  );
  const fitted = x('sheetPr', [x('pageSetUpPr', { fitToPage: '1' })]);
  const titles = x(
    'definedName',
    { name: '_xlnm.Print_Titles', localSheetId: '0' },
    `'${name.replaceAll("'", "''")}'!$1:$1`,
  );
  return {
    ...parts,
    [sheet]: (parts[sheet] ?? '')
      .replace('<sheetViews>', (next) => markup([fitted]) + next)
      .replace(
        '</sheetData>',
        (before) => before + markup([filter, ...(links.length > 0 ? [hyperlinks] : [])]),
      )
      .replace('<pageSetup ', (tag) => `${tag}fitToWidth="2" fitToHeight="0" `)
      .replace('</worksheet>', (end) => markup([x('headerFooter', [x('oddFooter', footOf(foot))])]) + end),
    'xl/worksheets/_rels/sheet1.xml.rels': xmlOf(
      x(null, [x('Relationships', { xmlns: relationships }, targets)]),
    ),
    [book]: (parts[book] ?? '').replace('<definedNames/>', markup([x('definedNames', [titles])])),
  };
}

/**
 * The statement at the left, the number of the page at the right (18.3.1.46, `oddFooter`). Excel takes no more than 255 signs, and reads
 * what follows `&` as a code.
 */
function footOf({ statement, url }: SheetFacts['foot']): string {
  const whole = `&L${statement.replaceAll('&', '&&')}. ${url.replaceAll('&', '&&')}&R&P`;
  return whole.length <= 255 ? whole : `&L${statement.replaceAll('&', '&&')}&R&P`;
}

const markup = (elements: Element[]) => toXml(elements, { closeEmptyElements: true, tightClose: true });

const linkId = (index: number) => `rIdLink${index + 1}`;

/** `A1` from places counted from 0; of the first 26 columns. */
const cellAddress = (column: number, row: number) => `${String.fromCharCode(65 + column)}${row + 1}`;
