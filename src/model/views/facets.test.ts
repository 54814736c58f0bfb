import { expect, test } from 'vitest';
import { model } from '../../testing/load.ts';
import { valueId } from './facets.ts';
import { registerOf } from './register.ts';

const organization = (id: string) => ({
  [`content/organizations/${id}.md`]: `---\nname: Орган ${id}\n---\n`,
});
const bodies = { ...organization('a'), ...organization('b') };

const resolution = (frontMatter: string, body: string) =>
  `---\ntitle: Резолюция участников\n${frontMatter}---\n\n${body}\n`;

const facetsIn = (files: Record<string, string>) => registerOf(model(files)).facets;
const names = (files: Record<string, string>) => facetsIn(files).map(({ name }) => name);

test.each([
  ['/2017/', '2017'],
  ['/organizations/minek-strategy/', 'minek-strategy'],
  ['/topics/funding/', 'funding'],
  ['/2017/sessions/ckr-meeting/', '2017.ckr-meeting'],
  ['/2017/resolutions/resolution/#1', '2017.resolution.1'],
])('The value of %s is called %s in the URL', (address, id) => {
  expect(valueId(address)).toBe(id);
});

test('A facet counts the items of each of its values, the fullest first', () => {
  const [addressee] = facetsIn({
    ...bodies,
    'content/2017/resolutions/resolution.md': resolution(
      'recommendations:\n' +
        '  "1": {addressees: [{organization: a, as: with, words: Органу}]}\n' +
        '  "2": {addressees: [{organization: b, as: with, words: Органу}]}\n' +
        '  "3": {addressees: [{organization: b, as: responsible, words: Органу}]}\n',
      '1) Органу\n2) Органу\n3) Органу',
    ),
  });
  expect(addressee).toEqual({
    name: 'addressee',
    values: [
      { id: 'b', title: 'Орган b', note: null, count: 2 },
      { id: 'a', title: 'Орган a', note: null, count: 1 },
    ],
  });
});

test('An item that names a body in two manners counts once for the body', () => {
  const [addressee] = facetsIn({
    ...bodies,
    'content/2017/resolutions/resolution.md': resolution(
      'recommendations:\n' +
        '  "1": {addressees: [{organization: a, as: with, words: Органу}, {organization: a, as: responsible, words: Органу}]}\n' +
        '  "2": {addressees: [{organization: b, as: with, words: Органу}]}\n',
      '1) Органу\n2) Органу',
    ),
  });
  expect(addressee?.values.map(({ id, count }) => [id, count])).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
});

test('What every item has is no facet; what some have is one, so that links to it work', () => {
  const files = {
    ...bodies,
    'content/2017/resolutions/resolution.md': resolution(
      'recommendations:\n  "1-1": {addressees: [{organization: a, as: with, words: Органу}]}\n',
      '## 1\n\n1) Органу\n2) Слова\n\n## 2\n\n1) Слова',
    ),
  };
  expect(names(files)).toEqual(['addressee', 'manner', 'part']);
});

test('The only addressee and the only topic can be asked for though all items have them', () => {
  const files = {
    ...bodies,
    'content/topics/growth.md': '---\nname: Рост\n---\n',
    'content/2017/resolutions/resolution.md': resolution(
      'recommendations:\n  "1": {topics: [growth], addressees: [{organization: a, as: with, words: Органу}]}\n',
      '1) Органу',
    ),
  };
  expect(names(files)).toEqual(['addressee', 'topic']);
});

test('Parts of several resolutions of one conference name the resolution alone', () => {
  const parts = (title: string) =>
    resolution(`short-title: ${title}\n`, '## 1\n\n1) Слова\n\n## 2\n\n1) Слова');
  const [part] = facetsIn({
    'content/2017/resolutions/appeal.md': parts('Обращение'),
    'content/2017/resolutions/resolution.md': parts('Резолюция'),
  });
  expect(new Set(part?.values.map(({ note }) => note))).toEqual(new Set(['Обращение', 'Резолюция']));
});

test('There is a facet of statuses only where follow-ups state some', () => {
  const item = { 'content/2017/resolutions/resolution.md': resolution('', '1) Слова\n2) Слова') };
  const followUp = (id: number, status: string) => ({
    [`content/2017/follow-ups/${id}.md`]: `---\ndate: 2018-03-0${id}\nabout: ["2017/resolution#${id}"]\n${status}---\nОтвет.\n`,
  });
  const stated = (status: string) => `status: ${status}\naccording-to: {who: organizer}\n`;
  expect(names({ ...item, ...followUp(1, ''), ...followUp(2, '') })).toEqual([]);
  const [status] = facetsIn({ ...item, ...followUp(1, stated('done')), ...followUp(2, stated('supported')) });
  expect(status?.values.map(({ title }) => title)).toEqual(['поддержано', 'реализовано']);
});

test('Parts of several resolutions say which of them they are of', () => {
  const parts = resolution('short-title: Резолюция\n', '## 1\n\n1) Слова\n\n## 2\n\n1) Слова');
  const facets = facetsIn({
    'content/2017/resolutions/resolution.md': parts,
    'content/2019/edition.md':
      '---\ntitle: Вторая\nstart: 2019-05-11\nend: 2019-05-12\ntimezone: Europe/Moscow\n---\n',
    'content/2019/resolutions/resolution.md': parts,
  });
  expect(facets.find(({ name }) => name === 'part')?.values.map(({ id, note }) => [id, note])).toEqual([
    ['2019.resolution.1', 'Резолюция, 2019'],
    ['2019.resolution.2', 'Резолюция, 2019'],
    ['2017.resolution.1', 'Резолюция, 2017'],
    ['2017.resolution.2', 'Резолюция, 2017'],
  ]);
  expect(facets.find(({ name }) => name === 'edition')?.values.map(({ id }) => id)).toEqual(['2019', '2017']);
});
