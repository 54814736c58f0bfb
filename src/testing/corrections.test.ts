/** What readers see of corrections, and the letters and pages on which they report an error or answer an item. */
import type { Root } from 'hast';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fullOrigin, fullSite } from './full-site.ts';
import type { OwnSite } from './own-site.ts';
import { all, readPage, textOf, words } from './pages.ts';

const document = '2026/resolutions/resolution/';
const item = `${document}1-ii-2/`;
let site: OwnSite;
let dist: string;

beforeAll(async () => {
  site = await fullSite();
  const { code, output, dist: built } = await site.build();
  if (code !== 0) throw new Error(output);
  dist = built;
});
afterAll(() => site.remove());

const withId = (page: Root, id: string) => all(page, ({ properties }) => properties.id === id)[0];
const said = (page: Root, id: string) => {
  const found = withId(page, id);
  return found === undefined ? '' : words(textOf(found)).join(' ');
};
const links = (page: Root) =>
  new Map(
    all(page, ({ tagName }) => tagName === 'a').map((link) => [
      textOf(link).trim(),
      String(link.properties.href),
    ]),
  );
const marked = (page: Root, tag: string) =>
  all(page, ({ tagName }) => tagName === tag).map((one) => [textOf(one).trim(), one.properties.lang]);

test('A correction is told with its day, its place, its basis and the words before and after', () => {
  expect(said(readPage(dist, document), 'correction-1')).toBe(
    '15 июня 2026 года · Пункт 2 раздела II части 1Было: обменяться образцомСтало: обменяться образцамиОснование: по решению оргкомитета',
  );
});

test('The latest correction of a document stands first', () => {
  const list = said(readPage(dist, document), 'corrections');
  expect(list.indexOf('Образцы всякого')).toBeLessThan(list.indexOf('обменяться образцом'));
});

test('A corrected item is marked in the whole text, and the mark leads to the words before', () => {
  const page = readPage(dist, document);
  const marks = all(page, ({ properties }) => 'dataCorrection' in properties);
  expect(marks.map((mark) => textOf(mark).trim())).toEqual(['исправление от 15 июня 2026 года']);
  expect(links(page).get('исправление от 15 июня 2026 года')).toBe('#correction-1');
  const own = withId(page, '1-ii-2');
  expect(own && textOf(own)).toContain('исправление от 15 июня');
});

test('The page of an item has its words as they were adopted, whole, and the way to the original', () => {
  const page = readPage(dist, item);
  const [adopted] = all(page, ({ tagName }) => tagName === 'details').filter((one) =>
    textOf(one).startsWith('В принятой редакции'),
  );
  expect(adopted && textOf(adopted)).toContain('2) Предложить зарубежным институтам обменяться образцом.');
  expect(links(page).get('Исходный файл')).toBe('/2026/sources/resolution.txt');
  expect(links(page).get('Все исправления документа')).toBe(`/${document}#corrections`);
});

test('Items that were not corrected say nothing of it', () => {
  expect(withId(readPage(dist, `${document}1-ii-1/`), 'corrections')).toBeUndefined();
});

test('On the page of a translation the words are the original’s, and marked so', () => {
  const page = readPage(dist, `en/${item}`);
  expect(marked(page, 'del')).toEqual([['обменяться образцом', 'ru']]);
  expect(marked(page, 'ins')).toEqual([['обменяться образцами', 'ru']]);
  expect(said(page, 'corrections')).toContain('The corrections were made to the original');
  expect(marked(readPage(dist, item), 'del')).toEqual([['обменяться образцом', undefined]]);
});

test('An error is reported by a letter that says where it is', () => {
  const letter = new URL(links(readPage(dist, item)).get('Сообщить об ошибке') ?? '');
  expect(letter.pathname).toBe('resolution@example.org');
  expect(letter.searchParams.get('subject')).toBe('Ошибка на сайте. Пункт 2 раздела II части 1');
  const body = letter.searchParams.get('body') ?? '';
  expect(body).toContain('пункт 2 раздела II части 1 Резолюции участников Четвёртой');
  expect(body).toContain('«Предложить зарубежным институтам обменяться образцами.»');
  expect(body).toContain(`${fullOrigin}/2026/resolutions/resolution/1-ii-2/`);
});

test('A body answers an item by a letter that asks for what a follow-up needs; a draft has no answers', () => {
  const letter = new URL(links(readPage(dist, item)).get('Сообщить о рассмотрении') ?? '');
  expect(letter.searchParams.get('body')).toMatch(/на рассмотрении.*\r\nВид, дата и номер документа:/);
  const draft = links(readPage(dist, '2027/resolutions/project/1/'));
  expect(draft.has('Сообщить о рассмотрении')).toBe(false);
  expect(draft.has('Сообщить об ошибке')).toBe(true);
});

test('The file of each page can be edited where it lies, a translation its own', () => {
  const editing = (path: string, label = 'Предложить правку файла') => links(readPage(dist, path)).get(label);
  const files = 'https://github.com/example/site/edit/HEAD/content';
  expect(editing(item)).toBe(`${files}/2026/resolutions/resolution.md`);
  expect(editing(`en/${item}`, 'Edit the file of this page')).toBe(
    `${files}/2026/resolutions/resolution.en.md`,
  );
  expect(editing('2026/sessions/measuring/')).toBe(`${files}/2026/sessions/measuring.md`);
  expect(editing('organizations/ministry/')).toBe(`${files}/organizations/ministry.md`);
  expect(editing('people/pyotr-obraztsov/')).toBe(`${files}/people/pyotr-obraztsov.md`);
});

test('Every letter and issue of the site is short enough to arrive whole', () => {
  const pages = ['2026/sessions/measuring/', 'organizations/ministry/', document, item, `en/${item}`];
  const long = pages
    .flatMap((path) => [...links(readPage(dist, path)).values()])
    .filter((href) => /^mailto:|\/issues\/new\?/.test(href));
  expect(long.length).toBeGreaterThan(pages.length);
  expect(long.filter((href) => href.length >= 2000)).toEqual([]);
});
