import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeContent } from '../testing/content.ts';
import { conference, found, read, session, topic } from '../testing/records.ts';
import { readRecords } from './read.ts';

test('every kind of file becomes a record of its kind, in the order of paths', () => {
  const { records, issues } = read({
    'content/2017/sessions/b.md': session,
    'content/2017/sessions/a.md': session,
    'content/2017/resolutions/resolution.md':
      '---\ntitle: R\nrecommendations: {"1-i-3": {topics: []}}\n---\n',
    'content/2017/follow-ups/2018-03-01-reply.md': '---\ndate: 2018\nabout: ["2017/resolution#1"]\n---\n',
    'content/organizations/o.md': '---\nname: {ru: О, en: O}\n---\n',
    'content/people/p.md': '---\nname: {family: П}\n---\n',
    'content/topics/t.md': topic,
    'content/pages/about.md': '---\ntitle: О нас\norder: 2\n---\n',
    'public/2017/sources/resolution.txt': '',
  });
  expect(issues).toEqual([]);
  expect(records?.editions[0]).toMatchObject({
    kind: 'edition',
    id: '2017',
    edition: null,
    data: { start: '2017-05-11' },
  });
  expect(records?.sessions.map(({ id, edition }) => `${edition}/${id}`)).toEqual(['2017/a', '2017/b']);
  expect(records?.sessions[0]).toMatchObject({
    file: 'content/2017/sessions/a.md',
    source: '\n\n\n\nТекст\n',
  });
  expect(records?.resolutions[0]?.data.recommendations).toEqual({ '1-i-3': { topics: [] } });
  expect(records?.followUps[0]?.data.date).toBe('2018');
  expect(records?.organizations[0]?.data.name).toEqual({ ru: 'О', en: 'O' });
  expect(records?.people[0]?.data.name).toEqual({ family: 'П' });
  expect(records?.topics).toHaveLength(1);
  expect(records?.pages[0]?.data.order).toBe(2);
  expect([...(records?.publicFiles ?? [])]).toEqual(['/2017/sources/resolution.txt']);
});

test('a translation belongs to its original', () => {
  const { records, issues } = read({
    'content/2017/sessions/a.md': session,
    'content/2017/sessions/a.en.md': '---\ntitle: Table\ntranslation: {by: X, official: true}\n---\nText\n',
    'content/2017/sessions/a.zh-tw.md': '---\ntitle: 桌\n---\n',
  });
  expect(issues).toEqual([]);
  const translations = records?.sessions[0]?.translations;
  expect(translations?.en).toMatchObject({
    language: 'en',
    data: { title: 'Table', translation: { official: true } },
  });
  expect(translations?.['zh-tw']?.data.translation).toEqual({ official: false });
});

test('a record with errors is left out and all others stay', () => {
  const { records, issues } = read({
    'content/topics/a.md': topic,
    'content/topics/b.md': '---\nnmae: B\n---\n',
  });
  expect(issues).toHaveLength(1);
  expect(records?.topics.map(({ id }) => id)).toEqual(['a']);
});

test('without a conference the rest is read all the same, and the report says what to create', () => {
  const { records, language, issues } = readRecords(writeContent({ 'content/topics/a.md': topic }));
  expect(records.topics.map(({ id }) => id)).toEqual(['a']);
  expect(language).toBe('en');
  expect(issues).toMatchObject([{ file: 'content/conference.md', code: 'no-conference' }]);
});

test('the language is known even when the rest of the conference is not', () => {
  const broken = { 'content/conference.md': '---\nlanguages: [ru]\nname: Конференция: новая\n---\n' };
  expect(read(broken)).toMatchObject({ language: 'ru', issues: [{ code: 'yaml-quotes' }] });
  expect(read({ 'content/conference.md': '---\nlanguages: [ru]\n---\n' })).toMatchObject({
    language: 'ru',
    issues: [{ code: 'missing-field' }],
  });
});

test('languages without brackets are an error in the first of them', () => {
  const files = { 'content/conference.md': '---\nname: A\nlanguages: ru, en\n---\n' };
  expect(read(files)).toMatchObject({ language: 'ru', issues: [{ code: 'wrong-type' }] });
});

test('when no language can be read, Cyrillic letters anywhere tell it', () => {
  const of = (text: string) => readRecords(writeContent({ 'content/topics/a.md': text })).language;
  expect(of('---\nname: Тема\n---\n')).toBe('ru');
  expect(of(topic)).toBe('en');
});

test('a digest must be that of its file', () => {
  const resolution = (sha256: string) => ({
    'content/2017/resolutions/r.md': `---\ntitle: A\nsource:\n  file: /a.txt\n  sha256: ${sha256}\n---\n`,
    'public/a.txt': 'abc',
  });
  // From FIPS 180-2, appendix B.1.
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(found(resolution(abc))).toEqual([]);
  expect(read(resolution('0'.repeat(64))).issues).toMatchObject([
    {
      code: 'digest-differs',
      field: 'source.sha256',
      place: { line: 5, column: 11 },
      params: { file: '/a.txt', typed: '000000000000', actual: 'ba7816bf8f01' },
    },
  ]);
  expect(found({ ...resolution('0'.repeat(64)), 'public/a.txt': '' })).toHaveLength(1);
});

test('a free page cannot have the address of an edition', () => {
  expect(found({ 'content/pages/2017.md': '---\ntitle: A\n---\n' })).toEqual([
    { file: 'content/pages/2017.md', code: 'duplicate-id', params: { other: 'content/2017/edition.md' } },
  ]);
});

test.each(['search', 'organizations', 'en', 'de', 'zh-tw', '404'])('the address /%s/ is taken', (id) => {
  expect(found({ [`content/pages/${id}.md`]: '---\ntitle: A\n---\n' })).toMatchObject([
    { code: 'reserved-id' },
  ]);
});

test('an edition’s records need the edition, which is asked for once', () => {
  expect(found({ 'content/2018/sessions/a.md': session, 'content/2018/sessions/b.md': session })).toEqual([
    { file: 'content/2018/sessions/a.md', code: 'no-edition', params: { edition: '2018' } },
  ]);
});

test.each([
  ['content/topics/b.en.md', 'no-original'],
  ['content/topics/a.de.md', 'unknown-language'],
  ['content/topics/a.ru.md', 'default-language'],
])('a translation without its place is an error: %s', (file, code) => {
  expect(found({ 'content/topics/a.md': topic, [file]: '---\ntranslation: {by: X}\n---\n' })).toMatchObject([
    { file, code },
  ]);
});

test('a translation of a titled record needs a title', () => {
  const files = {
    'content/2017/sessions/a.md': session,
    'content/2017/sessions/a.en.md': '---\ntranslation: {by: X}\n---\n',
  };
  expect(found(files)).toMatchObject([{ file: 'content/2017/sessions/a.en.md', code: 'missing-field' }]);
});

test('a file in another encoding is an error and no crash', () => {
  const windows1251 = Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0xd2, 0xe5, 0xec, 0xe0]);
  expect(found({ 'content/topics/a.md': windows1251 })).toMatchObject([{ code: 'not-utf8' }]);
});

test('a file of more than 3 MB is not read', () => {
  expect(found({ 'content/topics/a.md': topic + 'x'.repeat(5 * 1024 * 1024) })).toMatchObject([
    { code: 'file-too-large' },
  ]);
});

test('a link to a file elsewhere is not followed', () => {
  const root = writeContent({ ...conference, 'secret.md': topic, 'content/topics/a.md': topic });
  symlinkSync(join(root, 'secret.md'), join(root, 'content/topics/b.md'));
  const { records, issues } = readRecords(root);
  expect(issues).toMatchObject([{ file: 'content/topics/b.md', code: 'not-a-file' }]);
  expect(records?.topics.map(({ id }) => id)).toEqual(['a']);
});

test('a file that changed is read anew', () => {
  const root = writeContent({ ...conference, 'content/topics/a.md': topic });
  expect(readRecords(root).records?.topics[0]?.data.name).toBe('Topic');
  writeFileSync(join(root, 'content/topics/a.md'), topic.replace('Topic', 'Thema'));
  expect(readRecords(root).records?.topics[0]?.data.name).toBe('Thema');
  writeFileSync(join(root, 'content/topics/a.md'), '---\n---\n');
  expect(readRecords(root)).toMatchObject({ issues: [{ code: 'missing-field' }], records: { topics: [] } });
});
