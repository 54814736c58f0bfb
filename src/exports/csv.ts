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
    de: 'dieselbe Tabelle wie in Excel, für Programme, die Daten verarbeiten; vor Text, der wie eine Formel aussieht, steht ein Apostroph',
    fr: 'le même tableau que dans Excel, pour les programmes de traitement de données\u202f; une apostrophe précède le texte qui ressemble à une formule',
    es: 'la misma tabla que en Excel, para programas que procesan datos; un apóstrofo precede al texto que parece una fórmula',
    fi: 'sama taulukko kuin Excelissä, dataa käsitteleville ohjelmille; kaavalta näyttävän tekstin edessä on heittomerkki',
    he: 'אותה טבלה כמו ב־Excel, לתוכנות לעיבוד נתונים; לפני טקסט הנראה כנוסחה בא גרש',
    hi: 'वही सारणी जो Excel में है, डेटा प्रोग्रामों के लिए; सूत्र जैसे पाठ से पहले ऊर्ध्व अल्पविराम होता है',
    'zh-TW': '與 Excel 相同的表格，供資料處理程式使用；看似公式的文字前有撇號',
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
