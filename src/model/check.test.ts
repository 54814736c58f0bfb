/** What is wrong between records: one small conference a mistake. */
import { expect, test } from 'vitest';
import { load, report } from '../testing/load.ts';

/** The places and codes of all issues. */
const found = (files: Record<string, string>) =>
  load(files)
    .issues.map(({ file, place, code }) => `${file}:${place.line}:${place.column} ${code}`)
    .toSorted();

const session = (fields: string) => ({
  'content/2017/sessions/a.md': `---\ntitle: А\ntype: talk\n${fields}---\n`,
});
const resolution = (fields: string, body: string) => ({
  'content/2017/resolutions/r.md': `---\ntitle: Резолюция\n${fields}---\n\n${body}\n`,
});
const items = '1) Раз – два.\n2) Объём.';
const quoting = (words: string) =>
  resolution(
    `recommendations:\n  "1": {addressees: [{organization: one, as: with, words: ${JSON.stringify(words)}}]}\n`,
    items,
  );
const one = { 'content/organizations/one.md': '---\nname: Первая\n---\n' };

test.each<[mistake: string, files: Record<string, string>, expected: string[]]>([
  [
    'a session outside the days of its edition',
    session('date: 2017-05-13\n'),
    ['content/2017/sessions/a.md:4:7 session-outside-edition'],
  ],
  [
    'a time without a time zone',
    {
      ...session('start: 10:30\n'),
      'content/2017/edition.md': '---\ntitle: Т\nstart: 2017-05-11\nend: 2017-05-12\n---\n',
    },
    ['content/2017/sessions/a.md:4:8 timezone-missing'],
  ],
  [
    'fewer sessions in all than are published',
    {
      ...session(''),
      'content/2017/edition.md':
        '---\ntitle: Т\nstart: 2017-05-11\nend: 2017-05-12\nsessions-total: 0\n---\n',
    },
    ['content/2017/edition.md:5:17 sessions-total-small'],
  ],
  [
    'a person without the consent that is required',
    {
      'content/conference.md': '---\nname: К\nlanguages: [ru]\nprivacy: {consent: required}\n---\n',
      'content/people/a.md': '---\nname: А\n---\n',
    },
    ['content/people/a.md:2:1 no-consent'],
  ],
  [
    'organizations that are part of each other',
    {
      'content/organizations/a.md': '---\nname: А\nparent: b\n---\n',
      'content/organizations/b.md': '---\nname: Б\nparent: a\n---\n',
    },
    [
      'content/organizations/a.md:3:9 organization-circle',
      'content/organizations/b.md:3:9 organization-circle',
    ],
  ],
  [
    'a document without items',
    resolution('', 'Просто текст.'),
    ['content/2017/resolutions/r.md:2:1 no-items'],
  ],
  [
    'corrections, notes and continuations of items that do not exist',
    resolution(
      'corrections: [{date: 2018, item: "9", was: а, now: б}]\nnotes: {"8": так}\nrecommendations: {"1": {continues: "2015/x#1"}}\n',
      items,
    ),
    [
      'content/2017/resolutions/r.md:3:34 no-such-item',
      'content/2017/resolutions/r.md:4:9 no-such-item',
      'content/2017/resolutions/r.md:5:36 no-such-resolution',
    ],
  ],
  [
    'a link to an item that does not exist',
    {
      ...resolution('', items),
      ...{ 'content/pages/p.md': '---\ntitle: С\n---\n\n[п](../2017/resolutions/r.md#3)\n' },
    },
    ['content/pages/p.md:5:1 no-such-item'],
  ],
  [
    'a link to a page that does not exist',
    { 'content/pages/p.md': '---\ntitle: С\n---\n\n[п](/nothing/) и [п](/2017/programme/)\n' },
    ['content/pages/p.md:5:1 no-such-page'],
  ],
  [
    'a file in the place of a page',
    { 'public/about/index.html': '', 'content/pages/about.md': '---\ntitle: С\n---\n' },
    ['public/about/index.html:1:1 page-shadowed'],
  ],
  [
    'a file that is not there',
    session('materials: [{kind: slides, href: /2017/a.pdf}]\n'),
    ['content/2017/sessions/a.md:4:34 no-such-file'],
  ],
])('It finds %s', (_, files, expected) => {
  expect(found(files)).toEqual(expected);
});

test('Quoted words stand in the text to the letter', () => {
  expect(found({ ...one, ...quoting('Раз – два') })).toEqual([]);
  expect(report({ ...one, ...quoting('Раз - два') })).toContain(
    'в тексте документа стоит «Раз – два», а здесь «Раз - два»: знаки похожи, но разные.',
  );
  expect(report({ ...one, ...quoting('Объем') })).toContain('стоит «Объём», а здесь «Объем»');
  expect(report({ ...one, ...quoting('Раз, два') })).toContain('слов «Раз, два» в тексте документа нет.');
});

test('Numbers of a translation are the original’s, letters are its own', () => {
  const languages = { 'content/conference.md': '---\nname: К\nlanguages: [ru, en]\n---\n' };
  const translated = (body: string) => ({
    'content/2017/resolutions/r.en.md': `---\ntitle: R\n---\n\n${body}\n`,
  });
  const original = resolution('', '1) Раз:\n   а) два;\n   б) три.\n2) Четыре.\n4) Пять.');
  const files = { ...languages, ...original };
  expect(found({ ...files, ...translated('1) One:\n   a) two;\n   b) three.\n2) Four.\n4) Five.') })).toEqual(
    [],
  );
  expect(found({ ...files, ...translated('1) One:\n   a) two;\n   b) three.\n2) Four.\n3) Five.') })).toEqual(
    ['content/2017/resolutions/r.en.md:9:1 translation-differs'],
  );
});
