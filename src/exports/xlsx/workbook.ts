/** A table -> a workbook for people: the columns that hold something, at widths that they can be read at, and links that open. */

import type WriteExcelFile from 'write-excel-file/node';
import { library } from '../../library.ts';
import { wordsOf } from '../../strings/languages.ts';
import type { ItemColumn } from '../../strings/office.ts';
import type { Table } from '../table/table.ts';
import { archiveOf, partsOf } from '../zip.ts';
import { withSheetParts } from './sheet-parts.ts';

/** In characters. */
const widths: Record<ItemColumn, number> = {
  conference: 13,
  document: 36,
  stage: 12,
  translation: 24,
  place: 26,
  label: 9,
  leadIn: 30,
  text: 70,
  addressees: 42,
  due: 22,
  status: 20,
  statusDate: 13,
  statusSource: 34,
  alsoRaised: 22,
  session: 36,
  topics: 26,
  heldBy: 22,
  counted: 14,
  note: 26,
  id: 24,
  url: 50,
};

/** Excel repairs a file with a longer cell by taking the words away. */
const longest = 32_767;

export async function workbookOf({ language, url, columns, rows }: Table): Promise<Uint8Array> {
  const write = library<typeof WriteExcelFile>('write-excel-file/node');
  const shown = columns
    .map(({ id, heading }, index) => ({ id, heading, index }))
    .filter(({ index }) => rows.length === 0 || rows.some((row) => row[index] !== ''));
  const name = wordsOf(language).office.items;
  const made = await write(
    [
      shown.map(({ heading }) => headingCell(heading)),
      ...rows.map((row) => shown.map(({ id, index }) => cell(row[index] ?? '', id))),
    ],
    {
      sheet: name,
      columns: shown.map(({ id }) => ({ width: widths[id] })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBuffer();
  const column = shown.findIndex(({ id }) => id === 'url');
  const links = rows.map((row, index) => ({
    column,
    row: index + 1,
    href: row[shown[column]?.index ?? -1] ?? '',
  }));
  return archiveOf(
    withSheetParts(partsOf(made), {
      name,
      columns: shown.length,
      rows: rows.length + 1,
      links,
      foot: { statement: wordsOf(language).pdf.notCertified, url },
    }),
  );
}

const headingCell = (value: string) => ({
  value,
  type: String,
  fontWeight: 'bold' as const,
  backgroundColor: '#e6efe9',
  alignVertical: 'top' as const,
  wrap: true,
});

/** Always of the type «text»: `=1+1` is words here, and so is `2026-06`. Long words before an item, told again with each, take one line. */
function cell(value: string, column: ItemColumn) {
  if (value === '') return null;
  return {
    value: value.length > longest ? `${value.slice(0, longest - 1)}…` : value,
    type: String,
    format: '@',
    alignVertical: 'top' as const,
    wrap: column !== 'leadIn',
    ...(column === 'url' ? { textColor: '#0563c1', textDecoration: { underline: true as const } } : {}),
  };
}
