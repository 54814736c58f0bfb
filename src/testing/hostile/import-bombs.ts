/** Documents and schedules that are made to fill the memory of whoever imports them. */
import { strToU8, zipSync } from 'fflate';

export interface ImportBomb {
  name: string;
  /** A key of the importers' own table of hostile files. */
  importer: string;
  file: string;
  make: () => Uint8Array;
}

const xml = (name: string, make: () => string): ImportBomb => ({
  name: `schedule.xml: ${name}`,
  importer: 'schedule.xml',
  file: 'schedule.xml',
  make: () => strToU8(make()),
});

const entities = (depth: number): string =>
  `<!DOCTYPE s [<!ENTITY e0 "lol">${Array.from({ length: depth }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('')}]><schedule>&e${depth};</schedule>`;

const megabyte = new Uint8Array(1_000_000);
const zeros = (megabytes: number): Uint8Array =>
  Buffer.concat(Array.from({ length: megabytes }, () => megabyte));

const types = strToU8('<?xml version="1.0"?><Types/>');

const archive = (
  name: string,
  importer: string,
  file: string,
  make: () => Record<string, Uint8Array>,
): ImportBomb => ({
  name: `${file}: ${name}`,
  importer,
  file,
  make: () => zipSync({ '[Content_Types].xml': types, ...make() }, { level: 9 }),
});

const text = (name: string, importer: string, file: string, make: () => string): ImportBomb => ({
  name: `${file}: ${name}`,
  importer,
  file,
  make: () => strToU8(make()),
});

const csv = 'a programme in .csv';
const xlsx = 'a programme in .xlsx';
const deep = '<w:p>'.repeat(500_000);

export const importBombs: readonly ImportBomb[] = [
  xml('500,000 nested elements', () => `<schedule>${'<day>'.repeat(500_000)}`),
  xml('entities of entities', () => entities(12)),
  xml(
    'an entity of another file',
    () => '<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]><schedule>&x;</schedule>',
  ),
  xml(
    '2,000,000 attributes',
    () => `<schedule ${Array.from({ length: 1_000_000 }, (_, at) => `a${at}=""`).join(' ')}/>`,
  ),
  xml('15 MB of open brackets', () => '<'.repeat(15_000_000)),
  xml('15 MB of text', () => `<schedule>${'a'.repeat(15_000_000)}</schedule>`),
  xml('an open comment of 15 MB', () => `<!--${'-'.repeat(15_000_000)}`),
  text('5,000,000 nested lists', 'schedule.json', 'schedule.json', () => '['.repeat(5_000_000)),
  text('2,000,000 nested objects', 'schedule.json', 'schedule.json', () => '{"a":'.repeat(2_000_000)),
  archive('300 MB of zeros', 'docx', 'a.docx', () => ({ 'word/document.xml': zeros(300) })),
  archive('500,000 nested paragraphs', 'docx', 'a.docx', () => ({ 'word/document.xml': strToU8(deep) })),
  archive('20,000 parts', 'docx', 'a.docx', () =>
    Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`word/${at}.xml`, types])),
  ),
  archive('paths out of the folder', 'docx', 'a.docx', () => ({
    '../../../tmp/evil.xml': types,
    'word/document.xml': types,
  })),
  archive('300 MB of zeros', 'odt', 'a.odt', () => ({ 'content.xml': zeros(300) })),
  archive('300 MB of zeros', xlsx, 'a.xlsx', () => ({
    'xl/workbook.xml': types,
    'xl/worksheets/sheet1.xml': zeros(300),
  })),
  text('2,000,000 columns', csv, 'a.csv', () => 'a;'.repeat(2_000_000)),
  text('2,000,000 rows', csv, 'a.csv', () => 'a;b\n'.repeat(2_000_000)),
  text('an open quotation of 15 MB', csv, 'a.csv', () => `"${'a\n'.repeat(7_000_000)}`),
  text('1,000,000 nested tags', 'html', 'a.html', () => '<div>'.repeat(1_000_000)),
  text('200,000 tags that a browser mends', 'html', 'a.html', () =>
    Array.from({ length: 200_000 }, (_, at) => `<p><i class="a${at}">`).join(''),
  ),
  text('15 MB in one line', 'txt', 'a.txt', () => 'a '.repeat(7_500_000)),
  text('150,000 numbers', 'txt', 'a.txt', () => '1) a\n'.repeat(150_000)),
  text('100,000 bullets', 'md', 'a.md', () => '* '.repeat(100_000)),
  text('100,000 brackets', 'md', 'a.md', () => '['.repeat(100_000)),
  text('100,000 bold starts', 'md', 'a.md', () => '**a'.repeat(100_000)),
];
