/** The path of a file says what it is; a wrong path is told its right one. */
import { expect, test } from 'vitest';
import { writeContent } from '../testing/content.ts';
import { conference, edition, found, read, session, topic } from '../testing/records.ts';
import { readRecords } from './read.ts';

test('the ledger, the redirects and files of the system are no records', () => {
  const files = [
    'permalinks.lock',
    'redirects.yaml',
    '.DS_Store',
    '2017/.gitkeep',
    'Thumbs.db',
    'pages/a.md~',
    'pages/~$about.docx',
    'pages/a.md.bak',
    'pages/~WRL0001.tmp',
  ];
  expect(found(Object.fromEntries(files.map((file) => [`content/${file}`, 'x'])))).toEqual([]);
});

test.each([
  ['2017/session/a.md', 'content/2017/sessions/a.md'],
  ['2017/editon.md', 'content/2017/edition.md'],
  ['topic/a.en.md', 'content/topics/a.en.md'],
  ['2017/photo.jpg', undefined],
  ['2017/notes/a.md', undefined],
  ['readme.md', undefined],
])('a file in the wrong place is told its right one: %s', (path, suggestion) => {
  expect(found({ [`content/${path}`]: topic })).toEqual([
    { file: `content/${path}`, code: 'unexpected-file', params: { suggestion } },
  ]);
});

test.each([
  ['topics/Кластерная политика.md', 'topics/klasternaya-politika.md'],
  ['topics/A_B.en.md', 'topics/a-b.en.md'],
  ['topics/a.b.c.md', 'topics/a-b-c.md'],
  ['topics/a.MD', 'topics/a.md'],
])('a file name that is no id gets a better one: %s', (path, suggestion) => {
  expect(found({ [`content/${path}`]: topic })).toEqual([
    { file: `content/${path}`, code: 'bad-file-name', params: { suggestion: `content/${suggestion}` } },
  ]);
});

test.each([
  ['2017/plenary.md', session, 'content/2017/sessions/plenary.md'],
  ['2017/decision.md', '---\ntitle: A\nparts: {}\n---\n', 'content/2017/resolutions/decision.md'],
  ['sessions/plenary.md', session, 'content/2017/sessions/plenary.md'],
  ['rules.md', '---\ntitle: A\n---\n', 'content/pages/rules.md'],
  ['anna.md', '---\nname: A\norcid: 0000-0002-1825-0097\n---\n', 'content/people/anna.md'],
])('a file one folder too high is known by its fields: %s', (path, text, suggestion) => {
  const { records, issues } = read({ [`content/${path}`]: text });
  expect(issues).toMatchObject([
    { file: `content/${path}`, code: 'unexpected-file', params: { suggestion } },
  ]);
  expect(records.failed.map(({ file }) => file)).toEqual([suggestion]);
});

test('a folder with a wrong name is reported once, and its files are known to be there', () => {
  const { records, issues } = read({
    'content/2018-Весна/edition.md': edition['content/2017/edition.md'],
    'content/2018-Весна/sessions/a.md': session,
    'content/2018-Весна/sessions/Б.md': session,
  });
  expect(issues.map(({ file, code, params }) => ({ file, code, params }))).toEqual([
    {
      file: 'content/2018-Весна',
      code: 'bad-folder-name',
      params: { suggestion: 'content/2018-vesna' },
    },
    {
      file: 'content/2018-Весна/sessions/Б.md',
      code: 'bad-file-name',
      params: { suggestion: 'content/2018-vesna/sessions/b.md' },
    },
  ]);
  expect(records.failed).toMatchObject([
    { file: 'content/2018-vesna/edition.md', kind: 'edition' },
    { file: 'content/2018-vesna/sessions/a.md', kind: 'session', edition: '2018-vesna' },
    { file: 'content/2018-vesna/sessions/b.md', kind: 'session', edition: '2018-vesna' },
  ]);
});

test.each([
  ['content/2018/Edition.md', edition['content/2017/edition.md'], 'content/2018/sessions/a.md', session],
  ['content/topics/A.md', topic, 'content/topics/a.en.md', '---\ntranslation: {by: X}\n---\n'],
])('what a misnamed file is needed for is not missed as well: %s', (file, text, other, otherText) => {
  expect(found({ [file]: text, [other]: otherText })).toMatchObject([{ file, code: 'bad-file-name' }]);
});

test('a misnamed conference.md is not asked for again', () => {
  const root = writeContent({ 'content/Conference.md': conference['content/conference.md'] });
  expect(readRecords(root).issues).toMatchObject([{ file: 'content/Conference.md', code: 'bad-file-name' }]);
});

test('two files that differ only by capitals name each other', () => {
  expect(found({ 'content/topics/a.md': topic, 'content/topics/A.md': topic })).toEqual([
    { file: 'content/topics/A.md', code: 'duplicate-id', params: { other: 'content/topics/a.md' } },
  ]);
});
