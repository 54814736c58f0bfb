/** Extracts as Word files. */
import { expect, test } from 'vitest';
import { fullConference } from '../testing/full-site.ts';
import { exported, ownProject } from './testing/exported.ts';
import { hostileConference, hostileItems } from './testing/hostile.ts';
import { paragraphsIn, partsIn } from './testing/word.ts';

const own = exported(ownProject);
const full = exported(fullConference);

test('An extract has the items that name the body, each with its place, its words and room for answers', async () => {
  const paragraphs = paragraphsIn(await own.bytes('/organizations/minek-sme.docx'));
  const cells = paragraphs.filter(({ inTable }) => inTable).map(({ text }) => text);
  expect(cells.slice(0, 6)).toEqual(['№', 'Пункт', 'Текст', 'Позиция ведомства', 'Ответственный', 'Срок']);
  const last = cells.indexOf('8');
  expect(cells.slice(last)).toEqual([
    '8',
    'Пункт 8 части 2',
    'Проведение мониторингов по запросам участников кластеров (технологических, производственных, существующих мер поддержки и т.д.).',
    '',
    '',
    '',
  ]);
  const places = paragraphs.filter(({ text }) => /^Пункт \d части 2$/.test(text));
  expect(places.map(({ links }) => links[0])).toEqual(
    Array.from(
      { length: 8 },
      (_, index) => `https://example.org/2017/resolutions/resolution/2-${index + 1}/`,
    ),
  );
});

test('It says what it is taken from, how the items are addressed, and that nobody has certified it', async () => {
  const file = await own.bytes('/organizations/minek-sme.docx');
  const lines = paragraphsIn(file).map(({ text }) => text);
  expect(lines).toContain(
    'Извлечение из Резолюции участников II Санкт-Петербургской международной конференции кластеров «Кластеры открывают границы. Зеленый коридор»',
  );
  expect(lines).toContain(
    'Предложено: предложений Департаменту развития малого и среднего предпринимательства и конкуренции Минэкономразвития России',
  );
  expect(lines.filter((line) => line.startsWith('В ходе круглого стола'))).toHaveLength(1);
  expect(lines).toContain(
    'Сформировано автоматически, не заверено. https://example.org/organizations/minek-sme/',
  );
  const foot = paragraphsIn(file, 'footer1').map(({ text }) => text);
  expect(foot).toContain('Сформировано автоматически, не заверено');
  expect([...lines, ...foot].join(' ').toLowerCase()).not.toContain('выписк');
});

test('Its sheets lie on their side, and each repeats the heads of the columns', async () => {
  const xml = partsIn(await own.bytes('/organizations/minek-sme.docx'))['word/document.xml'] ?? '';
  expect(xml).toContain('w:orient="landscape"');
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
});

test('Each document has a table of its own under its own heading, a draft or a translation says so', async () => {
  const file = await full.bytes('/organizations/ministry.docx');
  const headings = paragraphsIn(file).filter(({ style }) => style === 'Heading1');
  expect(headings.length).toBeGreaterThan(1);
  expect(partsIn(file)['word/document.xml']?.match(/<w:tbl>/g)).toHaveLength(headings.length);
  const english = paragraphsIn(await full.bytes('/en/organizations/ministry.docx')).map(({ text }) => text);
  expect(english.some((line) => line.startsWith('Unofficial translation'))).toBe(true);
  expect(english).toContain('Proposed to it');
  expect(english.join(' ')).not.toContain('предлагают Министерству образцов');
});

test('Who is named by no item has no extract', () => {
  expect(own.addresses).not.toContain('/organizations/technopark-spb.docx');
});

test('Words of another language are marked as such', async () => {
  const xml = partsIn(await full.bytes('/en/organizations/government.docx'))['word/document.xml'] ?? '';
  expect(xml).toMatch(
    /<w:lang w:val="ru-RU"\/><\/w:rPr><w:t[^>]*>Правительству Показательной области поддержать/,
  );
});

test('Words that mean something to Word stay words', async () => {
  const file = await exported(hostileConference).bytes('/organizations/ministry.docx');
  const texts = paragraphsIn(file).map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(hostileItems));
});
