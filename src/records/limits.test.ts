/** More than anybody writes is refused before it costs time or memory, and said in a few lines. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeContent } from '../testing/content.ts';
import { conference, edition, read } from '../testing/records.ts';
import { readRecords } from './read.ts';

const session = 'content/2017/sessions/a.md';
const issuesOf = (files: Record<string, string>) =>
  read(files).issues.map(({ code, place }) => `${place.line}:${place.column} ${code}`);

test('Fields with more signs than a file can need are refused where the limit is', () => {
  const text = `---\ntitle: A\ntype: panel\ntopics: [${'a, '.repeat(20_000)}]\n---\n`;
  expect(issuesOf({ [session]: text })).toEqual(['4:44990 yaml-too-large']);
});

test('Brackets nested beyond any sense are refused before they are read', () => {
  const text = `---\ntitle: A\ntype: panel\nroom: ${'['.repeat(100_000)}\n---\n`;
  expect(issuesOf({ [session]: text })).toEqual(['4:507 yaml-too-deep']);
});

test('Brackets in a text are no nesting', () => {
  const text = `---\ntitle: A\ntype: panel\nsummary: "${'[1] [см. '.repeat(200)}"\n---\n`;
  expect(issuesOf({ [session]: text })).toEqual([]);
});

test('Of thousands of wrong fields the first are told, and how many there are more', () => {
  const fields = Array.from({ length: 700 }, (_, at) => `field-${at}: x`).join('\n');
  const issues = read({ [session]: `---\ntitle: A\ntype: panel\n${fields}\n---\n` }).issues;
  expect(issues).toHaveLength(501);
  expect(issues.at(-1)).toMatchObject({ code: 'more-problems', params: { count: 200 } });
});

test('A name that Windows keeps for itself, and one that no disk holds with its formats, are refused', () => {
  const topic = '---\nname: A\n---\n';
  const long = 'a'.repeat(101);
  const { issues } = read({ 'content/topics/aux.md': topic, [`content/topics/${long}.md`]: topic });
  expect(issues).toMatchObject([
    { code: 'name-too-long', params: { suggestion: `content/topics/${'a'.repeat(100)}.md` } },
    { code: 'device-name', params: { suggestion: 'content/topics/aux-1.md' } },
  ]);
});

test('A link under public/ is refused: it could publish any file of the machine', () => {
  const root = writeContent({ ...conference, ...edition, 'public/a.txt': 'A' });
  symlinkSync('/etc/hostname', join(root, 'public/b.txt'));
  expect(readRecords(root).issues).toMatchObject([{ code: 'not-a-file', file: 'public/b.txt' }]);
});

test('A character with the code 0 is an error at its place', () => {
  expect(issuesOf({ [session]: '---\ntitle: A\ntype: panel\n---\n\nText\0\n' })).toEqual(['6:5 zero-sign']);
});
