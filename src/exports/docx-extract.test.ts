/** Extracts as Word files. */
import { expect, test } from 'vitest';
import { fullConference } from '../testing/full-site.ts';
import { exported, ownProject } from './testing/exported.ts';
import { hostileConference, hostileItems } from './testing/hostile.ts';
import { paragraphsIn, partsIn } from './testing/word.ts';

const withDraft = {
  'content/organizations/ministry.md': '---\nname: Министерство\n---\n',
  'content/2017/resolutions/resolution.md':
    '---\ntitle: Проект\nstage: draft\nrecommendations:\n  "1": {addressees: [{organization: ministry, as: proposed-to, words: Министерству}]}\n---\n\nМинистерству:\n\n1. Один.\n',
};
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
  expect(foot.slice(0, 2)).toEqual([
    'Резолюция, 2017. Департамент развития малого и среднего предпринимательства и конкуренции Минэкономразвития России',
    'Извлечение, не заверено',
  ]);
  expect(foot[2]).toContain('https://example.org/organizations/minek-sme/');
  expect([...lines, ...foot].join(' ').toLowerCase()).not.toContain('выписк');
});

test('Its sheets lie on their side, and each repeats the heads of the columns', async () => {
  const xml = partsIn(await own.bytes('/organizations/minek-sme.docx'))['word/document.xml'] ?? '';
  expect(xml).toContain('w:orient="landscape"');
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
});

test('Each document has a table of its own under its own heading, a translation says so', async () => {
  const file = await full.bytes('/organizations/ministry.docx');
  const headings = paragraphsIn(file).filter(({ style }) => style === 'Heading1');
  expect(headings.length).toBeGreaterThan(1);
  expect(partsIn(file)['word/document.xml']?.match(/<w:tbl>/g)).toHaveLength(headings.length);
  const english = paragraphsIn(await full.bytes('/en/organizations/ministry.docx')).map(({ text }) => text);
  expect(english.some((line) => line.startsWith('Unofficial translation'))).toBe(true);
  expect(english).toContain('Proposed to it');
  expect(english.join(' ')).not.toContain('предлагают Министерству образцов');
});

test('Rows of items stand under the document’s own heading, the words that lead in and the item that holds them', async () => {
  const lines = paragraphsIn(await full.bytes('/organizations/ministry.docx'));
  const start = lines.findIndex(({ text }) => text === '2. Финансирование образцов');
  expect(lines.slice(start, start + 4).map(({ style, text }) => [style, text])).toEqual([
    ['TableText', '2. Финансирование образцов'],
    ['Note', 'Часть 2'],
    ['TableText', 'Участники предлагают Министерству образцов:'],
    ['TableText', '1. Правительству Показательной области:'],
  ]);
  expect(lines.map(({ text }) => text)).not.toContain('Часть 2. Финансирование');
});

test('A heading that an article’s own has ended stands above none of its items, and the article is named once', async () => {
  const declaration = exported({
    'content/organizations/ministry.md': '---\nname: Министерство\n---\n',
    'content/2017/resolutions/resolution.md':
      '---\ntitle: Декларация\nstage: adopted\nparts:\n  "2": {addressees: [{organization: ministry, as: proposed-to, words: Министерству}]}\n---\n\n## Преамбула\n\nБыло весело.\n\n## Статья 1\n\nОдин.\n\n## Статья 2\n\n1. Министерству.\n',
  });
  const lines = paragraphsIn(await declaration.bytes('/organizations/ministry.docx'));
  const cells = lines.filter(({ inTable }) => inTable).map(({ text }) => text);
  expect(cells.slice(6, 8)).toEqual(['Статья 2', 'Предложено: Министерству']);
});

test('Words above items keep their emphasis, their lists and their notes', async () => {
  const file = await full.bytes('/organizations/committee.docx');
  const lines = paragraphsIn(file).map(({ text }) => text);
  const start = lines.findIndex((line) => line.startsWith('Организационный комитет обязан'));
  expect(lines.slice(start, start + 3)).toEqual([
    'Организационный комитет обязан к следующей конференции[1]:',
    '•\tсохранить все образцы;',
    '•\tописать каждый из них.',
  ]);
  expect(paragraphsIn(file, 'footnotes').at(-1)?.text).toBe(' Четвёртой образцовой.');
  expect(partsIn(file)['word/document.xml']).toMatch(/<w:b\/>.{0,40}<\/w:rPr><w:t[^>]*>обязан</);
});

test('Of an item it says whom else that names, and the note on an item inside of it', async () => {
  const texts = paragraphsIn(await full.bytes('/organizations/cluster-team.docx')).map(({ text }) => text);
  expect(texts).toContain('Рекомендовано: Образцовый университет');
  const noted = exported({
    'content/organizations/ministry.md': '---\nname: Министерство\n---\n',
    'content/2017/resolutions/resolution.md':
      '---\ntitle: Резолюция\nstage: adopted\nrecommendations:\n  "1": {addressees: [{organization: ministry, as: proposed-to, words: Министерству}]}\nnotes: {"1-a": так в документе}\n---\n\n1. Министерству построить мост и:\n\n   а) дорогу к нему.\n',
  });
  const lines = paragraphsIn(await noted.bytes('/organizations/ministry.docx')).map(({ text }) => text);
  expect(lines).toContain('Примечание: так в документе');
  const whole = paragraphsIn(await noted.bytes('/2017/resolutions/resolution.docx'));
  const noteAt = whole.findIndex(({ text }) => text.includes('так в документе'));
  expect(noteAt).toBeGreaterThan(whole.findIndex(({ text }) => text === 'О документе'));
});

test('What has become of the body stands at the head, what became of an item beside it', async () => {
  const lines = paragraphsIn(await full.bytes('/organizations/ministry.docx')).map(({ text }) => text);
  const head = lines.slice(0, lines.indexOf('№'));
  expect(head).toContain('1 сентября 2026 года: Министерство преобразовано.');
  expect(head).toContain('Преемник: Агентство по образцам');
  expect(lines.some((line) => /на рассмотрении, по письму адресата № 77-О/.test(line))).toBe(true);
});

test('The editor’s note on an item stands beside it', async () => {
  const lines = paragraphsIn(await full.bytes('/organizations/department.docx')).map(({ text }) => text);
  expect(lines.filter((line) => line.endsWith('так в документе'))).toHaveLength(1);
});

test('A draft is no resolution: nobody has an extract of it', async () => {
  const drafted = exported(withDraft);
  expect(drafted.addresses).not.toContain('/organizations/ministry.docx');
  expect(drafted.addresses).not.toContain('/organizations/ministry.pdf');
  expect(drafted.addresses).not.toContain('/organizations/ministry.xlsx');
  const lines = paragraphsIn(await full.bytes('/organizations/ministry.docx')).map(({ text }) => text);
  expect(lines).not.toContain('ПРОЕКТ');
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
