import { expect, test } from 'vitest';
import { model } from '../../testing/load.ts';
import { editionRegisters, type Register, registerOf } from './register.ts';

const file = 'content/2017/resolutions/resolution.md';
const resolution = (body: string, frontMatter = '') =>
  `---\ntitle: Резолюция участников\n${frontMatter}---\n\n${body}\n`;

/** Headings and places, in order. */
const outline = ({ documents }: Register) =>
  documents.flatMap(({ title, parts }) => [
    title,
    ...parts.flatMap(({ part, sections }) => [
      part?.title,
      ...sections.flatMap(({ section, items }) => [
        section?.title,
        ...items.map(({ shortPlace }) => shortPlace),
      ]),
    ]),
  ]);

test('Items stand below their resolution, part and section', () => {
  const register = registerOf(
    model({
      [file]: resolution(
        '## 1\n\n### I. Действия\n\n1) Слова\n\n### II. Мероприятия\n\n1) Слова\n\n## 2\n\n1) Слова',
        'short-title: Резолюция\n',
      ),
    }),
  );
  expect(register.count).toBe(3);
  expect(outline(register)).toEqual([
    'Резолюция',
    'Часть 1',
    'Раздел I. Действия',
    'п. 1 разд. I ч. 1',
    'Раздел II. Мероприятия',
    'п. 1 разд. II ч. 1',
    'Часть 2',
    undefined,
    'п. 1 ч. 2',
  ]);
});

test('Items inside an item that counts are not listed', () => {
  const register = registerOf(
    model({ [file]: resolution('1) Слова:\n\n   а) слова\n   б) слова\n2) Слова') }),
  );
  expect(outline(register)).toEqual(['Резолюция участников', undefined, undefined, 'п. 1', 'п. 2']);
});

test('An item carries what hangs below its words', () => {
  const { documents } = registerOf(
    model({ [file]: resolution('1) Сделать следующее:\n\n   а) одно\n   б) другое') }),
  );
  const [item] = documents[0]?.parts[0]?.sections[0]?.items ?? [];
  expect(item?.children.map((child) => 'text' in child && child.text)).toEqual(['одно', 'другое']);
});

test('A draft stands apart: its items are neither listed, nor counted, nor filtered by', () => {
  const register = registerOf(
    model({
      [file]: resolution('1) Слова'),
      'content/2017/resolutions/project.md': resolution('1) Одно\n2) Другое', 'stage: draft\n'),
    }),
  );
  expect(register.count).toBe(1);
  expect(register.documents.map(({ address }) => address)).toEqual(['/2017/resolutions/resolution/']);
  expect(register.drafts).toMatchObject([{ address: '/2017/resolutions/project/', count: 2 }]);
});

test('A resolution without items is not in the list', () => {
  expect(registerOf(model({ [file]: resolution('Только слова.') })).documents).toEqual([]);
});

test('Addressees and their manners run side by side', () => {
  const named = (id: string, as: string) => `{organization: ${id}, as: ${as}, words: Органу}`;
  const register = registerOf(
    model({
      'content/organizations/a.md': '---\nname: А\n---\n',
      'content/organizations/b.md': '---\nname: Б\n---\n',
      [file]: resolution(
        '1) Органу',
        `recommendations:\n  "1": {addressees: [${named('a', 'responsible')}, ${named('b', 'sent-to')}]}\n`,
      ),
    }),
  );
  const traits = register.documents[0]?.parts[0]?.sections[0]?.items[0]?.traits;
  expect(traits?.addressee).toEqual(['a', 'b']);
  expect(traits?.manner).toEqual(['responsible', 'sent-to']);
});

test('More than a thousand items are listed by edition', () => {
  const many = (count: number) =>
    resolution(Array.from({ length: count }, (_, index) => `${index + 1}) Слова`).join('\n'));
  const whole = model({
    [file]: many(600),
    'content/2019/edition.md':
      '---\ntitle: Вторая\nstart: 2019-05-11\nend: 2019-05-12\ntimezone: Europe/Moscow\n---\n',
    'content/2019/resolutions/resolution.md': many(401),
  });
  expect(registerOf(whole)).toMatchObject({
    count: 1001,
    documents: [],
    facets: [],
    editions: [
      { address: '/2019/recommendations/', count: 401 },
      { address: '/2017/recommendations/', count: 600 },
    ],
  });
  expect(editionRegisters(whole).map(({ held, register }) => [held.id, register.count])).toEqual([
    ['2019', 401],
    ['2017', 600],
  ]);
});
