/** Word files, read back without the library that writes them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { readDocument } from '../importers/documents/read.ts';
import type { SourceDocument } from '../importers/documents/types.ts';
import { draftResolution } from '../importers/resolution/draft.ts';
import { readBody } from '../markdown/read-body.ts';
import type { Block } from '../markdown/types.ts';
import { fullConference } from '../testing/full-site.ts';
import { exported, ownProject } from './testing/exported.ts';
import { hostileConference, hostileItems } from './testing/hostile.ts';
import { paragraphsIn, partsIn } from './testing/word.ts';

const own = exported(ownProject);
const full = exported(fullConference);
const hostile = exported(hostileConference);
const resolution = '/2017/resolutions/resolution.docx';

/** The lines of the file that was adopted, without what Markdown adds to them. */
const adoptedLines = () => {
  const file = readFileSync(new URL('../../content/2017/resolutions/resolution.md', import.meta.url), 'utf8');
  const body = file.slice(file.indexOf('\n---\n') + 5);
  return body.split('\n').flatMap((line) => line.replace(/^#+ /, '').trim() || []);
};
const asLine = (text: string) => text.replace('\t', ' ');

afterEach(() => {
  vi.useRealTimers();
  delete process.env.TZ;
});

test('The text of a resolution is the adopted one, to the letter and in its order', async () => {
  const lines = paragraphsIn(await own.bytes(resolution)).map(({ text }) => asLine(text));
  const adopted = adoptedLines();
  const start = lines.indexOf(adopted[0] ?? '');
  expect(lines.slice(start, start + adopted.length)).toEqual(adopted);
  expect(lines.slice(0, start)).toEqual([
    'Резолюция участников II Санкт-Петербургской международной конференции кластеров «Кластеры открывают границы. Зеленый коридор»',
    'II Санкт-Петербургская международная конференция кластеров, 11–12 мая 2017 года',
    'Окончания части 3 в копии нет',
  ]);
  expect(lines[start + adopted.length]).toBe('Здесь копия обрывается: окончания части 3 в ней нет.');
});

test('Numbers of items are text, which Word does not count anew', async () => {
  const file = await own.bytes(resolution);
  const numbered = paragraphsIn(file).filter(({ text }) => /^\d+\)\t/.test(text));
  expect(numbered).toHaveLength(20);
  expect(partsIn(file)['word/document.xml']).not.toContain('w:numPr');
});

test('The number of an item leads to its page and can be linked to by its id', async () => {
  const items = paragraphsIn(await own.bytes(resolution)).filter(({ bookmarks }) => bookmarks.length > 0);
  expect(items).toHaveLength(20);
  expect(items[2]).toMatchObject({
    text: '3)\tВключение представителей кластеров-лидеров в Научно-технические советы государственных корпораций.',
    bookmarks: ['item_1_i_3'],
    links: ['https://example.org/2017/resolutions/resolution/1-i-3/'],
  });
  const names = items.flatMap(({ bookmarks }) => bookmarks);
  expect(new Set(names).size).toBe(20);
});

test('A link to an item of the same document stays in the file', async () => {
  const paragraphs = paragraphsIn(await full.bytes('/2026/resolutions/resolution.docx'));
  expect(paragraphs.find(({ text }) => text.includes('как сказано в пункте 1'))?.links).toContain(
    '#item_1_i_1',
  );
});

test('Headings of parts and sections are headings', async () => {
  const paragraphs = paragraphsIn(await own.bytes(resolution));
  expect(
    paragraphs.filter(({ style }) => /^Heading/.test(style)).map(({ style, text }) => [style, text]),
  ).toEqual([
    ['Heading1', '1'],
    ['Heading2', 'I. Действия в сфере ответственности команды кластера:'],
    [
      'Heading2',
      'II. Мероприятия, предполагающие взаимодействие с федеральными органами исполнительной власти и институтами развития:',
    ],
    ['Heading1', '2'],
    ['Heading1', '3'],
  ]);
});

test('The file names its language, its title and the day that it is from', async () => {
  const parts = partsIn(await own.bytes(resolution));
  expect(parts['word/styles.xml']).toContain('<w:lang w:val="ru-RU"/>');
  expect(parts['docProps/core.xml']).toContain('<dc:title>Резолюция участников II Санкт-Петербургской');
  expect(parts['docProps/core.xml']?.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual([
    '2017-05-12T00:00:00Z',
    '2017-05-12T00:00:00Z',
  ]);
});

test('The foot of each sheet names the document and its address', async () => {
  const foot = paragraphsIn(await own.bytes(resolution), 'footer1');
  expect(foot[0]?.text).toMatch(/^Резолюция участников II/);
  expect(foot[1]?.links).toEqual(['https://example.org/2017/resolutions/resolution/']);
});

test('The importer finds the same items in the file, under the same ids', async () => {
  const { document, issues } = await readDocument({ name: 'a.docx', bytes: await own.bytes(resolution) });
  expect(issues).toEqual([]);
  const draft = draftResolution(document as SourceDocument, { organizations: [], sessions: [] });
  const { blocks } = readBody(draft?.body ?? '', { file: 'a.md', structured: true });
  const idsIn = (inner: readonly Block[]): string[] =>
    inner.flatMap((block) =>
      block.kind === 'prose' ? [] : [...(block.kind === 'item' ? [block.id] : []), ...idsIn(block.children)],
    );
  const written = own.addresses.flatMap((address) => /\/resolution\/([^/.]+)\./.exec(address)?.[1] ?? []);
  expect(idsIn(blocks)).toEqual([...new Set(written)].filter((id) => /^\d/.test(id)));
  expect(idsIn(blocks)).toHaveLength(20);
});

test('Inner items stand deeper than those that hold them', async () => {
  const paragraphs = paragraphsIn(await full.bytes('/2026/resolutions/resolution.docx'));
  const start = paragraphs.findIndex(({ text }) => text.startsWith('2)\tПодготовить'));
  const inner = paragraphs.slice(start, start + 7);
  expect(inner.map(({ text }) => text.split('\t')[0])).toEqual(['2)', 'а)', 'б)', '(i)', '(ii)', 'в)', '3)']);
  const [second, a, b, i, ii, v, third] = inner.map(({ left }) => left) as [number, ...number[]];
  expect([a, third, ii]).toEqual([b, second, i]);
  expect(v).toBe(a);
  expect(second).toBeLessThan(a as number);
  expect(b).toBeLessThan(i as number);
});

test('Footnotes are Word’s, emphasis is kept, and tables have repeated heads', async () => {
  const file = await full.bytes('/2026/resolutions/resolution.docx');
  expect(paragraphsIn(file).find(({ text }) => text.includes('Финляндии'))?.text).toBe(
    'В Четвёртой образцовой конференции кластеров участвовало порядка 500 человек из Показательной области и Финляндии[1]. Проведено 12 мероприятий.',
  );
  expect(paragraphsIn(file, 'footnotes').at(-1)?.text).toBe(' По данным регистрации.');
  const xml = partsIn(file)['word/document.xml'] ?? '';
  expect(xml).toMatch(/<w:i\/>.{0,40}<\/w:rPr><w:t[^>]*>отмечают</);
  expect(xml).toMatch(/<w:b\/>.{0,40}<\/w:rPr><w:t[^>]*>принимают</);
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  const cells = paragraphsIn(file).filter(({ inTable }) => inTable);
  expect(cells.slice(4, 8).map(({ text }) => text)).toEqual([
    'Большой',
    '12',
    'хорошее',
    'Дом образцов, большой зал',
  ]);
});

test('It says who signed it, how it was adopted, and that the file is not certified', async () => {
  const lines = paragraphsIn(await full.bytes('/2026/resolutions/resolution.docx')).map(({ text }) => text);
  expect(lines).toContain('председатель оргкомитета\tП. И. Образцов');
  expect(lines).toEqual(
    expect.arrayContaining([
      'Принята: 13 мая 2026 года',
      'Кем принята: участники конференции',
      'Как принята: открытым голосованием',
    ]),
  );
  expect(lines.at(-1)).toMatch(/^Сформировано автоматически, не заверено\./);
});

test('Signatures stand under the text and before its annexes, corrections name their item', async () => {
  const lines = paragraphsIn(await full.bytes('/2026/resolutions/resolution.docx')).map(({ text }) => text);
  const [last, signed, annex] = [
    'Участники благодарят организаторов.',
    'председатель оргкомитета\tП. И. Образцов',
    'Приложение. Перечень образцов',
  ].map((line) => lines.indexOf(line)) as [number, number, number];
  expect(signed).toBe(last + 1);
  expect(annex).toBeGreaterThan(signed);
  expect(lines.find((line) => line.includes('обменяться образцами», '))).toContain('п. 2 разд. II ч. 1');
});

test('A link holds only what an address may hold', async () => {
  const body =
    '---\ntitle: Резолюция\nstage: adopted\n---\n\n[Злая](<http://evil";"x/а b{c}>) и [добрая](https://example.org/a%20b?c=[d]#e).\n';
  const file = await exported({ 'content/2017/resolutions/resolution.md': body }).bytes(resolution);
  const links = paragraphsIn(file).find(({ text }) => text.startsWith('Злая'))?.links;
  expect(links).toEqual(['http://evil%22;%22x/%D0%B0%20b%7Bc%7D', 'https://example.org/a%20b?c=%5Bd%5D#e']);
});

test('Editorial notes stand after the text and not in it', async () => {
  const lines = paragraphsIn(await full.bytes('/2026/resolutions/resolution.docx')).map(({ text }) => text);
  const note = lines.indexOf('Примечание. Пункт 3 раздела I части 1: так в документе');
  expect(note).toBeGreaterThan(lines.indexOf('О документе'));
});

test('A draft says so at the head of every sheet', async () => {
  const file = await full.bytes('/2027/resolutions/project.docx');
  expect(paragraphsIn(file, 'header1').map(({ text }) => text)).toEqual(['ПРОЕКТ']);
  expect(partsIn(await own.bytes(resolution))['word/header1.xml']).toBeUndefined();
});

test('A translation is in its language and says what it is', async () => {
  const file = await full.bytes('/en/2026/resolutions/resolution.docx');
  expect(partsIn(file)['word/styles.xml']).toContain('<w:lang w:val="en-US"/>');
  const lines = paragraphsIn(file).map(({ text }) => text);
  expect(lines.find((line) => line.startsWith('Unofficial translation'))).toBeDefined();
});

test('A translation is not said to differ from a source that holds another language', async () => {
  const lines = paragraphsIn(await own.bytes('/en/2017/resolutions/resolution.docx')).map(({ text }) => text);
  expect(lines.join('\n')).toContain(
    'The source holds the Russian text. How far the two agree is stated beside that text.',
  );
  expect(lines.filter((line) => /\p{Script=Cyrillic}/u.test(line))).toEqual([]);
});

test('Words that mean something to XML and to Word stay words', async () => {
  const paragraphs = paragraphsIn(await hostile.bytes('/2017/resolutions/resolution.docx'));
  const items = paragraphs.filter(({ bookmarks }) => bookmarks.length > 0);
  expect(items.map(({ text }) => text.split('\t')[1])).toEqual(hostileItems);
});

/** A body with something of each kind that Markdown and its raw HTML may bring. */
const manifold = `---
title: Резолюция
stage: adopted
---

> Цитата с \`кодом\` и ~~зачёркнутым~~.

- первая точка
- вторая точка
  1. внутри третье

\`\`\`
строка кода
\`\`\`

<details><summary>Раскрыть</summary><p>Скрытое H<sub>2</sub>O</p></details>

***

Раз[^a], снова[^a] и два[^b]. [Плохая ссылка](<http://[>) и [почта](mailto:a@example.org).

1) Пункт с таблицей:

   <table><tr><td rowspan="2">высокая</td><td>правая</td></tr><tr><td>нижняя</td></tr><tr><td>одна</td></tr></table>

[^a]: Сноска, где есть таблица.

    | А | Б |
    |---|---|
    | в | г |

[^b]: Сноска со сноской[^c].

[^c]: Внутренняя.
`;

test('No words of a body are lost, whatever holds them', async () => {
  const file = await exported({ 'content/2017/resolutions/resolution.md': manifold }).bytes(resolution);
  const texts = paragraphsIn(file).map(({ text }) => text);
  expect(texts.slice(2, texts.indexOf('О документе')).filter((text) => text !== '')).toEqual([
    'Цитата с кодом и зачёркнутым.',
    '•\tпервая точка',
    '•\tвторая точка',
    '1.\tвнутри третье',
    'строка кода',
    'Раскрыть',
    'Скрытое H2O',
    'Раз[1], снова1 и два[2]. Плохая ссылка и почта.',
    '1)\tПункт с таблицей:',
    'высокая',
    'правая',
    'нижняя',
    'одна',
    '3',
    'Внутренняя.',
  ]);
  const notes = paragraphsIn(file, 'footnotes').map(({ text }) => text.trim());
  expect(notes.filter((text) => text !== '')).toEqual([
    'Сноска, где есть таблица.',
    'А',
    'Б',
    'в',
    'г',
    'Сноска со сноской3.',
  ]);
});

test('The same content gives the same bytes at another time, in another zone and after other files', async () => {
  const addresses = [resolution, '/organizations/minek-sme.docx'];
  const digests = () =>
    Promise.all(
      addresses.map(async (address) =>
        createHash('sha256')
          .update(await own.bytes(address))
          .digest('hex'),
      ),
    );
  const before = await digests();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-01-02T03:04:05Z') });
  process.env.TZ = 'Pacific/Auckland';
  await full.bytes('/2026/resolutions/resolution.docx');
  expect(await digests()).toEqual(before);
});
