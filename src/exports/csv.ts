/**
 * Items as comma-separated values (RFC 4180), made to open right in Excel: UTF-8 with a byte order mark, for it takes a file without one
 * for one of the system's old encoding, and separated as in the language's own Excel, which reads nothing else. A first line `sep=;` would
 * also say the separator, but makes Excel overlook the mark, and other programs read it as data.
 */

import { cellText } from './csv/cell.ts';
import type { Format } from './format.ts';
import { type Table, tables } from './table/table.ts';

export const csv: Format = {
  name: 'CSV',
  about: {
    ru: 'та же таблица, что в Excel, для программ обработки данных; перед текстом, похожим на формулу, стоит апостроф',
    en: 'the same table as in Excel, for programs that process data; an apostrophe stands before text that looks like a formula',
  },
  suffix: 'csv',
  mediaType: 'text/csv',
  audience: 'data',
  files: tables(csvOf),
};

function csvOf({ language, columns, rows }: Table): string {
  const separator = separatorIn(language);
  const lines = [columns.map(({ heading }) => heading), ...rows];
  return `\uFEFF${lines.map((line) => `${line.map((cell) => field(cell, separator)).join(separator)}\r\n`).join('')}`;
}

/** Windows parts lists by semicolons where a comma parts the decimals, and by commas elsewhere. */
function separatorIn(language: string): string {
  const parts = new Intl.NumberFormat(language).formatToParts(0.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}

function field(cell: string, separator: string): string {
  const text = cellText(cell);
  return text.includes(separator) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
