import { expect, test } from 'vitest';
import { model } from '../../testing/load.ts';
import { citableEdition, citableItem, citableResolution, citableSession } from './citable.ts';
import { citationKey } from './key.ts';
import { referenceTexts } from './texts.ts';

const url = 'https://example.org/';
const editionFile = (more: string, end = '2017-05-12') => ({
  'content/2017/edition.md': `---\ntitle: Форум\nstart: 2017-05-11\nend: ${end}\n${more}---\n`,
});
const organizations = {
  'content/organizations/a.md': '---\nname: Центр\nkind: body\n---\n',
  'content/organizations/b.md': '---\nname: Банк\nkind: body\n---\n',
};
const first = (files: Record<string, string>) => {
  const [edition] = model(files).editions;
  if (edition === undefined) throw new Error('There is no edition.');
  return edition;
};
const session = (frontMatter: string, files: Record<string, string> = {}) => {
  const edition = first({
    ...files,
    'content/2017/sessions/s.md': `---\ntitle: Встреча\n${frontMatter}---\n`,
  });
  const [only] = edition.sessions;
  if (only === undefined) throw new Error('There is no session.');
  return citableSession(only, edition, url);
};
const people = {
  'content/people/anna.md': '---\nname: {family: Петрова, given: Анна, patronymic: Ильинична}\n---\n',
  'content/people/ivan.md': '---\nname: Иван Грозный\n---\n',
};

test('A key says where the thing is, in letters that every program takes', () => {
  expect(citationKey('https://www.clusters.example.org/2017/sessions/a/#talk')).toBe(
    'clusters:2017/sessions/a/talk',
  );
  expect(citationKey('https://example.org/база/2017/')).toMatch(/^example:[\w/-]+\/2017$/);
});

test('Only the organizer organized', () => {
  const roles =
    'roles:\n  - {label: Организатор, organizations: [a]}\n  - {label: При поддержке, organizations: [b]}\n';
  expect(citableEdition(first({ ...organizations, ...editionFile(roles) }), url).organizers).toEqual([
    'Центр',
  ]);
});

test('Where no one day is stated, a reference says what all days have in common', () => {
  expect(citableEdition(first(editionFile('')), url).issued).toBe('2017-05');
  expect(citableEdition(first(editionFile('', '2017-06-01')), url).issued).toBe('2017');
  expect(session('type: panel\n').issued).toBe('2017-05');
  expect(session('type: panel\ndate: 2017-05-11\n').issued).toBe('2017-05-11');
});

test('Nobody is the author of a discussion, nor of a lecture that they only lead', () => {
  const both = 'people: [{person: anna}, {person: ivan, role: Модератор}]\n';
  expect(session(`type: panel\n${both}`, people).authors).toEqual([]);
  expect(session(`type: lecture\n${both}`, people).authors).toEqual([
    { family: 'Петрова', given: 'Анна Ильинична' },
  ]);
});

test('A draft says that it is one', () => {
  const [draft] = first({
    'content/2017/resolutions/r.md': '---\ntitle: Решение\nstage: draft\n---\n\n1) Один.\n',
  }).resolutions;
  if (draft === undefined) throw new Error('There is no resolution.');
  expect(citableResolution(draft, url).remarks).toEqual(['проект']);
});

const genreOf = (title: string, languages = 'ru') => {
  const [document] = first({
    'content/conference.md': `---\nname: Форум\nlanguages: [${languages}]\n---\n`,
    'content/2017/resolutions/r.md': `---\ntitle: ${JSON.stringify(title)}\n---\n\n1) One.\n`,
  }).resolutions;
  return document && citableResolution(document, url).genre;
};

test('A document is called what its title calls it', () => {
  expect(genreOf('Резолюция участников')).toBe('Резолюция');
  expect(genreOf('Заявление участников форума')).toBe('Заявление');
  expect(genreOf('РЕКОМЕНДАЦИИ: кластеры')).toBe('Рекомендации');
  expect(genreOf('Declaration of the Forum', 'en')).toBe('Declaration');
});

test('A document that does not say what it is is called nothing, in no format', () => {
  expect(genreOf('Joint decisions', 'en')).toBe(null);
  const [document] = first({
    'content/2017/resolutions/r.md': '---\ntitle: Тезисы съезда\n---\n\n1) Один.\n',
  }).resolutions;
  if (document === undefined) throw new Error('There is no document.');
  const texts = referenceTexts(citableResolution(document, url)).map(({ text }) => text);
  expect(texts.join('\n')).not.toMatch(/Резолюция|^ {2}type =|^M3|"genre"/m);
  expect(texts[0]).toMatch(/^@techreport/);
});

test('An item is a part of its resolution in every format', () => {
  const [resolution] = first({
    'content/2017/resolutions/r.md': '---\ntitle: Резолюция форума\n---\n\n1) Один.\n',
  }).resolutions;
  const item = resolution?.recommendations[0];
  if (resolution === undefined || item === undefined) throw new Error('There is no item.');
  const texts = referenceTexts(citableItem(item, resolution, `${url}2017/resolutions/r/1/`));
  expect(texts.map(({ name }) => name)).toEqual(['BibTeX', 'RIS', 'CSL-JSON']);
  const [bibtex = '', ris = '', csl = ''] = texts.map(({ text }) => text);
  expect(bibtex).toMatch(/^@incollection\{example:2017\/resolutions\/r\/1,\n {2}title = \{\{Пункт 1\}\},\n/);
  expect(ris).toMatch(/^TI {2}- Пункт 1\nT2 {2}- Резолюция форума$/m);
  expect(JSON.parse(csl)).toMatchObject([
    { type: 'chapter', title: 'Пункт 1', 'container-title': 'Резолюция форума' },
  ]);
});
