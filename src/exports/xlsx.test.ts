/** Excel workbooks, read back by another library than the one that writes them. */
import { createHash } from 'node:crypto';
import { readSheet } from 'read-excel-file/node';
import { afterEach, expect, test, vi } from 'vitest';
import { fullConference } from '../testing/full-site.ts';
import { exported, ownProject } from './testing/exported.ts';
import { hostileConference, hostileItems } from './testing/hostile.ts';
import { partsIn } from './testing/word.ts';

const own = exported(ownProject);
const full = exported(fullConference);

/** Each row by the headings of its columns. */
async function rowsIn(file: Uint8Array): Promise<Record<string, unknown>[]> {
  const [headings = [], ...rows] = await readSheet(Buffer.from(file));
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [String(headings[index]), cell])));
}

afterEach(() => {
  vi.useRealTimers();
  delete process.env.TZ;
});

test('Each item has a row with its place, its words, whom it names and its address', async () => {
  const rows = await rowsIn(await own.bytes('/2017/resolutions/resolution.xlsx'));
  expect(rows).toHaveLength(20);
  expect(rows[2]).toEqual({
    Конференция: '2017',
    Документ:
      'Резолюция участников II Санкт-Петербургской международной конференции кластеров «Кластеры открывают границы. Зеленый коридор»',
    'Стадия документа': 'принят',
    'Место в документе': 'Пункт 3 раздела I части 1',
    Номер: '3)',
    'Вводные слова': 'I. Действия в сфере ответственности команды кластера:',
    'Текст пункта':
      'Включение представителей кластеров-лидеров в Научно-технические советы государственных корпораций.',
    Кому: 'Сфера ответственности: Команда кластера\nНаправлено в: Департамент стратегического развития и инноваций Минэкономразвития России',
    'Где подготовлено':
      'Стратегическая сессия «Оптимизация систем управления развитием кластеров в целях реализации дорожных карт развития кластером»',
    Темы: 'Органы управления кластером\nГосударственные корпорации',
    'В общем счёте пунктов': 'да',
    Обозначение: '2017/resolution#1-i-3',
    'Адрес страницы': 'https://example.org/2017/resolutions/resolution/1-i-3/',
  });
});

test('A column that nothing is known for is left out, so no status is hinted at', async () => {
  const [row = {}] = await rowsIn(await own.bytes('/recommendations.xlsx'));
  expect(Object.keys(row)).not.toContain('Рассмотрение и реализация');
});

test('A status stands with its date and with who says so', async () => {
  const rows = await rowsIn(await full.bytes('/2026/recommendations.xlsx'));
  expect(rows.find(({ Обозначение: id }) => id === '2026/resolution#2-1-b')).toMatchObject({
    'Рассмотрение и реализация': 'на рассмотрении',
    'Дата сведений': '2026-06-20',
    'Источник сведений':
      'по письму адресата № 77-О от 18 июня 2026 года (Министерство образцов Показательной области); касается части 2 в целом',
  });
});

test('An inner item has a row that says what holds it, and the outer one has all the words', async () => {
  const rows = await rowsIn(await full.bytes('/2026/resolutions/resolution.xlsx'));
  const row = (id: string) => rows.find(({ Обозначение: own }) => own === `2026/resolution#${id}`);
  expect(row('1-i-2-b-ii')).toMatchObject({
    'Текст пункта': 'осенью;',
    'Входит в': 'Подпункт «б» пункта 2 раздела I части 1',
    'В общем счёте пунктов': 'нет',
  });
  expect(row('1-i-2')?.['Текст пункта']).toBe(
    'Подготовить хранителей образцов и рекомендовать Образцовому университету:\nа) открыть учебный курс;\nб) провести набор:\n(i) весной;\n(ii) осенью;\nв) сообщить о результатах.',
  );
});

test('The register has all conferences, an organization what its page shows', async () => {
  const all = await rowsIn(await full.bytes('/recommendations.xlsx'));
  expect(new Set(all.map((row) => row.Конференция)).size).toBe(4);
  const some = await rowsIn(await own.bytes('/organizations/minek-sme.xlsx'));
  expect(some.map(({ Обозначение: id }) => id)).toEqual([
    '2017/resolution#2-1',
    '2017/resolution#2-2',
    '2017/resolution#2-3',
    '2017/resolution#2-4',
    '2017/resolution#2-5',
    '2017/resolution#2-6',
    '2017/resolution#2-7',
    '2017/resolution#2-8',
  ]);
});

test('The headings are in the language of the file', async () => {
  const [row = {}] = await rowsIn(await full.bytes('/en/recommendations.xlsx'));
  expect(Object.keys(row)).toContain('Place in the document');
});

test('What looks like a formula is text, to the letter', async () => {
  const file = await exported(hostileConference).bytes('/2017/resolutions/resolution.xlsx');
  const rows = await rowsIn(file);
  expect(rows.map((row) => row['Текст пункта'])).toEqual(hostileItems);
  expect(partsIn(file)['xl/worksheets/sheet1.xml']).not.toMatch(/<f[ >]|t="str"/);
});

test('Addresses are links, the headings stay in sight, can be filtered by and are printed on every sheet', async () => {
  const parts = partsIn(await own.bytes('/recommendations.xlsx'));
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  expect(sheet).toContain('<autoFilter ref="A1:M21"/>');
  expect(parts['xl/workbook.xml']).toContain("'Пункты'!$1:$1");
  const [, id] = /<hyperlink ref="M4" r:id="([^"]+)"/.exec(sheet) ?? [];
  expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toMatch(
    new RegExp(`Id="${id}"[^>]*Target="https://example.org/2017/resolutions/resolution/1-i-3/"`),
  );
});

test('Every printed page says that nobody certified it, and where the items stand', async () => {
  const sheet = partsIn(await own.bytes('/organizations/minek-sme.xlsx'))['xl/worksheets/sheet1.xml'] ?? '';
  expect(/<oddFooter>(.*)<\/oddFooter>/.exec(sheet)?.[1]).toMatch(
    /^&(?:amp|#x26);LСформировано автоматически, не заверено\. https:\/\/example\.org\/organizations\/minek-sme\/&(?:amp|#x26);R&(?:amp|#x26);P$/,
  );
});

test('The items of one conference stand on its page, not on a list that only very many of them have', async () => {
  const sheet = partsIn(await own.bytes('/2017/recommendations.xlsx'))['xl/worksheets/sheet1.xml'] ?? '';
  expect(/<oddFooter>.*<\/oddFooter>/.exec(sheet)?.[0]).toContain(' https://example.org/2017/&');
});

test('The parts of the sheet stand in the order that Excel asks for', async () => {
  const sheet = partsIn(await own.bytes('/recommendations.xlsx'))['xl/worksheets/sheet1.xml'] ?? '';
  const order = [
    '<sheetPr',
    '<sheetViews',
    '<cols',
    '<sheetData',
    '<autoFilter',
    '<hyperlinks',
    '<pageMargins',
    '<pageSetup',
    '<headerFooter',
  ];
  const places = order.map((tag) => sheet.indexOf(tag));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('The same content gives the same bytes at another time and in another zone', async () => {
  const digest = async () =>
    createHash('sha256')
      .update(await own.bytes('/recommendations.xlsx'))
      .digest('hex');
  const before = await digest();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-01-02T03:04:05Z') });
  process.env.TZ = 'Pacific/Auckland';
  expect(await digest()).toBe(before);
});
