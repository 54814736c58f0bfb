/** Front matter as it is written: our reader takes it, and an edit leaves everything else as it was. */
import { expect, test } from 'vitest';
import { readFrontMatter } from '../records/front-matter.ts';
import { editedFile, fieldsOf, newFile } from './content-file.ts';

const order = ['title', 'type', 'people', 'track', 'imported'];

test.each([
  'Резолюция: итоги',
  'a: b: c',
  '#1 of many',
  'Talk #3',
  '- dash first',
  '---',
  '— dash',
  '...',
  '? question',
  '"quoted" and \'quoted\'',
  '{braces} and [brackets], too',
  '10:30',
  '2024-02-03',
  '012',
  'null',
  '~',
  'true',
  '*star* &anchor !tag @at `tick` %percent',
  '\u200Fעברית\u200E and 😀',
  'back\\slash \\n',
  '> folded',
  '| literal',
  'a\nb\n\n  c',
  'no\u00A0break',
  'x'.repeat(500),
])('%j comes back from a file as it went in', (text) => {
  const file = newFile({
    title: text,
    people: [{ person: 'a', role: text }],
    imported: { guid: text },
    body: 'Текст',
  });
  expect(readFrontMatter(file).problems).toEqual([]);
  const { title, people, imported, body } = fieldsOf(file);
  expect([title, people, imported, body]).toEqual([
    text,
    [{ person: 'a', role: text }],
    { guid: text },
    'Текст',
  ]);
  const changed = editedFile(file, new Map([['title', `${text}!`]]), order);
  expect(fieldsOf(changed)).toEqual({ ...fieldsOf(file), title: `${text}!` });
});

const file = `---
# О докладе
title:   "Старое"   # важно
people:
  - person: a
    role: b   # роль
  # и ещё

# Поток
track: 'Один'
imported:
  from: x
---

Текст.
`;

test('A field is replaced where it stands, and its comments stay', () => {
  const after = editedFile(file, new Map([['title', 'Новое: да']]), order);
  expect(after).toBe(file.replace('"Старое"', '"Новое: да"').replace('title:   ', 'title: '));
});

test('A list is replaced up to its end, and the comments behind it stay', () => {
  const after = editedFile(file, new Map([['people', [{ person: 'c' }]]]), order);
  expect(after).toBe(file.replace('  - person: a\n    role: b   # роль\n', '  - person: c\n'));
  expect(fieldsOf(after).people).toEqual([{ person: 'c' }]);
});

test('A new field gets its usual place, and one that is gone takes its line with it', () => {
  expect(editedFile(file, new Map([['type', 'talk']]), order)).toBe(
    file.replace('# важно\n', '# важно\ntype: talk\n'),
  );
  expect(editedFile(file, new Map([['track', undefined]]), order)).toBe(file.replace("track: 'Один'\n", ''));
});

test('The text below the fields is replaced, added and taken away', () => {
  const body = (text: string | undefined) => editedFile(file, new Map([['body', text]]), order);
  expect(body('Другой.')).toBe(file.replace('Текст.', 'Другой.'));
  expect(body(undefined)).toBe(file.replace('\nТекст.\n', ''));
});

test('Line ends and the byte order mark of the file stay', () => {
  const windows = `\uFEFF${file.replaceAll('\n', '\r\n')}`;
  const after = editedFile(windows, new Map([['track', 'Два']]), order);
  expect(after).toBe(windows.replace("'Один'", 'Два'));
});

test('Fields in braces are written anew, because they have no lines', () => {
  const after = editedFile('---\n{title: a, track: b}\n---\n', new Map([['track', 'c: d']]), order);
  expect(fieldsOf(after)).toMatchObject({ title: 'a', track: 'c: d' });
});
