import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { readProgramme } from './read.ts';

const known = { start: '2017-05-11', end: '2017-05-12', year: null, timezone: null };
const read = (bytes: Uint8Array) => readProgramme({ name: 'a.xlsx', bytes }, known);

const clock = (hours: number, minutes: number) => ({
  value: new Date(Date.UTC(1899, 11, 30, hours, minutes)),
  type: Date,
  format: 'h:mm',
});
const day = (date: number, rowSpan = 1) => ({
  value: new Date(Date.UTC(2017, 4, date)),
  type: Date,
  format: 'dd.mm.yyyy',
  rowSpan,
});

const programme = [
  [{ value: 'Программа конференции', columnSpan: 5 }, null, null, null, null],
  ['Дата', 'Начало', 'Окончание', 'Зал', 'Название'],
  [day(11, 3), clock(10, 30), clock(12, 0), { value: 'Большой зал', rowSpan: 2 }, 'Открытие'],
  [null, clock(12, 10), { value: 0.5625 }, null, 'Лекция'],
  [null, clock(13, 30), null, null, 'Обед'],
  [day(12, 2), clock(9, 5), '10.30', 'Зал А', 'Круглый стол'],
  [null, { value: 'Кофе-брейк', columnSpan: 4 }, null, null, null],
];

const sheet = async (...sheets: { sheet: string; data: unknown[][] }[]) =>
  new Uint8Array(await writeExcelFile(sheets as Parameters<typeof writeExcelFile>[0]).toBuffer());

test('Times and days of Excel are taken as they show, and merged cells hold for all their rows', async () => {
  const { schedule, issues, report } = await read(
    await sheet({ sheet: 'Черновик', data: [['заметки']] }, { sheet: 'Программа', data: programme }),
  );
  expect(issues).toEqual([]);
  expect(
    schedule?.events.map(({ date, start, end, room, title }) => [date, start, end, room, title].join(' | ')),
  ).toEqual([
    '2017-05-11 | 10:30 | 12:00 | Большой зал | Открытие',
    '2017-05-11 | 12:10 | 13:30 | Большой зал | Лекция',
    '2017-05-11 | 13:30 |  |  | Обед',
    '2017-05-12 | 09:05 | 10:30 | Зал А | Круглый стол',
    '2017-05-12 |  |  |  | Кофе-брейк',
  ]);
  expect(schedule?.events.map(({ place }) => place.line)).toEqual([3, 4, 5, 6, 7]);
  expect(report).toMatchObject({ sheet: 'Программа', otherSheets: ['Черновик'] });
  expect(report?.notes).toEqual([
    { kind: 'above', cell: 'A1', typed: 'Программа конференции' },
    { kind: 'filled', column: 'A', typed: 'Дата', cells: 3 },
    { kind: 'filled', column: 'D', typed: 'Зал', cells: 1 },
    { kind: 'title', cell: 'B7', typed: 'Кофе-брейк' },
  ]);
});

/** A workbook whose sheet is made from XML. */
async function withSheet(change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await sheet({ sheet: 'A', data: programme }));
  const xml = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
  return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(change(xml)) });
}

test('A cell at the far end of the sheet does not make a table without end', async () => {
  const cases: [string, string][] = [
    ['<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>', 'table-too-large'],
    ['<row r="99999999999"><c r="A99999999999"><v>1</v></c></row></sheetData>', 'archive-broken'],
    ['<row r="9"><c r="!!"><v>1</v></c></row></sheetData>', 'archive-broken'],
    ['<row r="2"><c r="A2"><v>1</v></c></row></sheetData>', 'archive-broken'],
  ];
  for (const [end, code] of cases) {
    const { issues } = await read(await withSheet((xml) => xml.replace('</sheetData>', end)));
    expect([end, issues.map((issue) => issue.code)]).toEqual([end, [code]]);
  }
});

test('Cells merged to the end of the sheet take no time', async () => {
  const merged = Array.from({ length: 2000 }, () => '<mergeCell ref="A3:A1048576"/>').join('');
  const { schedule } = await read(
    await withSheet((xml) => xml.replace('</mergeCells>', `${merged}</mergeCells>`)),
  );
  expect(schedule?.events).toHaveLength(5);
}, 2000);

test('A sheet that is not well-formed, or that brings entities, is refused', async () => {
  expect((await read(await withSheet((xml) => xml.replace('</row>', '')))).issues).toMatchObject([
    { code: 'xml-broken' },
  ]);
  const entity = await withSheet((xml) =>
    xml.replace(/^(<\?xml[^>]*>)?/, '$1<!DOCTYPE x [<!ENTITY a "b">]>'),
  );
  expect((await read(entity)).issues).toMatchObject([{ code: 'xml-doctype' }]);
});

test('A document that is no workbook is refused', async () => {
  const bytes = zipSync({ 'word/document.xml': strToU8('<a/>') });
  expect((await read(bytes)).issues).toMatchObject([{ code: 'input-unknown-format' }]);
});
