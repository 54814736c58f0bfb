import { expect, test } from 'vitest';
import { readBody } from './read-body.ts';

const read = (source: string) => readBody(source, { file: 'pages/a.md', structured: false });

test.each([
  ['marks in one paragraph', `\n${'*a '.repeat(3_001)}`, 'paragraph', 2],
  ['marks in all', `${`${'*a '.repeat(3_000)}\n\n`.repeat(5)}`, 'signs', 9],
  ['lines', 'a\n\n'.repeat(6_001), 'lines', 12_001],
  ['empty lines', '\n'.repeat(20_001), 'blank', 20_001],
  ['lines without an empty one', 'a\n'.repeat(2_001), 'block', 2_001],
  ['characters in one paragraph', 'words '.repeat(40_000), 'length', 1],
  ['cells', `|a|${'a|'.repeat(99)}\n|-|${'-|'.repeat(99)}\n${'|a|\n'.repeat(300)}`, 'table', 198],
  ['characters of an address', `[a]: /${'x'.repeat(9_000)}\n\n${'[a] '.repeat(1_200)}`, 'definition', 3],
])('Too many %s are a problem where the limit is', (_, source, what, line) => {
  const { blocks, problems } = read(source);
  expect(problems).toMatchObject([{ code: 'body-too-intricate', params: { what }, place: { line } }]);
  expect(blocks).toEqual([]);
});

test('A long document with lists, links and tables stays below all limits', () => {
  const chapter = `## I. Chapter\n\n${'1) **Words** of an item with a [link](https://example.org/a_b).\n'.repeat(100)}\n| a | b | c |\n|---|---|---|\n${'| 1 | 2 | 3 |\n'.repeat(80)}\n`;
  expect(read(chapter.repeat(4)).problems).toEqual([]);
});

test('Of ten thousand problems the first are told, and how many there are more', () => {
  const { problems } = read(`${'[^a]\n\n'.repeat(700)}`);
  expect(problems).toHaveLength(501);
  expect(problems.at(-1)).toMatchObject({ code: 'more-problems', params: { count: 200 }, severity: 'error' });
});
