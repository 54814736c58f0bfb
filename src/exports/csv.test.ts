/** Tables for other programs, read back by `csv-parse`. */
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { fullConference } from '../testing/full-site.ts';
import { exported, ownProject } from './testing/exported.ts';
import { hostileConference, hostileItems } from './testing/hostile.ts';

const own = exported(ownProject);
const full = exported(fullConference);

const rowsIn = (text: string, delimiter: string): Record<string, string>[] =>
  parse(text, { delimiter, bom: true, columns: true, record_delimiter: '\r\n' });

test('Each item has a row with all its words', async () => {
  const rows = rowsIn(await own.text('/2017/resolutions/resolution.csv'), ';');
  expect(rows).toHaveLength(20);
  expect(rows[2]).toMatchObject({
    'Место в документе': 'Пункт 3 раздела I части 1',
    'Текст пункта':
      'Включение представителей кластеров-лидеров в Научно-технические советы государственных корпораций.',
    Обозначение: '2017/resolution#1-i-3',
    'Адрес страницы': 'https://example.org/2017/resolutions/resolution/1-i-3/',
  });
});

test('A Russian Excel opens it: UTF-8 that says so, semicolons, lines of Windows', async () => {
  const bytes = await own.bytes('/recommendations.csv');
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = new TextDecoder().decode(bytes);
  expect(text).toMatch(/^Конференция;Документ;/);
  expect(text.endsWith('\r\n')).toBe(true);
});

test('In English the separator is a comma', async () => {
  const text = await full.text('/en/2026/recommendations.csv');
  const rows = rowsIn(text, ',');
  expect(rows.find(({ Identifier }) => Identifier === '2026/resolution#1-i-3')?.Text).toContain('Large');
  expect(
    rows.every(({ 'Address of the page': url }) => url?.startsWith('https://example.org/en/2026/')),
  ).toBe(true);
});

test('Each row of a translation says that it is one, rows of an original say nothing', async () => {
  const english = rowsIn(await own.text('/en/2017/resolutions/resolution.csv'), ',');
  expect(new Set(english.map(({ Translation }) => Translation))).toEqual(
    new Set(['Unofficial translation. The Russian text prevails.']),
  );
  const russian = rowsIn(await own.text('/2017/resolutions/resolution.csv'), ';');
  expect(new Set(russian.map(({ Перевод: said }) => said))).toEqual(new Set(['']));
});

test('All columns are there, whether anything is known for them or not', async () => {
  const [bare = {}] = rowsIn(await own.text('/recommendations.csv'), ';');
  const [rich = {}] = rowsIn(await full.text('/recommendations.csv'), ';');
  expect(Object.keys(bare)).toEqual(Object.keys(rich));
  expect(bare['Рассмотрение и реализация']).toBe('');
});

test('Lines inside of a cell come back as they are', async () => {
  const rows = rowsIn(await full.text('/2026/resolutions/resolution.csv'), ';');
  expect(rows.find(({ Обозначение: id }) => id === '2026/resolution#2-1')?.['Текст пункта']).toBe(
    'Правительству Показательной области:\nа) выделить средства на хранение образцов;\nб) утвердить порядок их использования.',
  );
});

test('An apostrophe keeps programs from running what looks like a formula; all else is to the letter', async () => {
  const rows = rowsIn(await exported(hostileConference).text('/2017/resolutions/resolution.csv'), ';');
  expect(rows.map((row) => row['Текст пункта'])).toEqual(
    hostileItems.map((words) => (words.startsWith('=') ? `'${words}` : words)),
  );
});

test('A label in brackets and a month stay words, whatever Excel would make of them', async () => {
  const { text } = exported({
    ...hostileConference,
    'content/2017/resolutions/r.md':
      '---\ntitle: Решение\nnotes: {"1": май 2018}\n---\n\n(1) Один.\n\n(2) Два.\n',
  });
  const rows = rowsIn(await text('/2017/resolutions/r.csv'), ';');
  expect(rows.map((row) => [row.Номер, row.Примечание, row.Обозначение])).toEqual([
    ["'(1)", "'май 2018", '2017/r#1'],
    ["'(2)", '', '2017/r#2'],
  ]);
});
