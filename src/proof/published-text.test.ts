import { expect, test } from 'vitest';
import { readBody } from '../markdown/read-body.ts';
import { placeInFile } from './places.ts';
import { publishedText } from './published-text.ts';

const read = (source: string) =>
  readBody(source, { file: '2017/resolutions/resolution.md', structured: true });
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

test('It is the title, then every block with its label', () => {
  const { main } = publishedText(
    'Резолюция',
    read('начало\n\n## 1\n\n### I. Действия:\n\n2) два\n   а) три\n'),
  );
  expect(lines(main.text)).toEqual(['Резолюция', 'начало', '1', 'I. Действия:', '2) два', 'а) три']);
});

test('Numbers of lists are in it, bullets are not', () => {
  const { main } = publishedText('', read('> 3. а\n> 5. б\n>    - в\n'));
  expect(lines(main.text)).toEqual(['3. а', '5. б', 'в']);
});

test('Footnotes stand apart, with their numbers and without what the site adds', () => {
  const { main, notes } = publishedText(
    '',
    read('раз[^б] два[^а] три[^б]\n\n[^а]: Вторая.\n\n[^б]: Первая.\n'),
  );
  expect(lines(main.text)).toEqual(['раз1 два2 три1']);
  expect(lines(notes.text)).toEqual(['1', 'Первая.', '2', 'Вторая.']);
});

test('Every character knows the item or part that holds it', () => {
  const { main } = publishedText('т', read('п\n\n## 1\n\n1) а\n\n   б\n'));
  const ids = main.pieces.map(({ start, within }) => [main.text.charAt(start), within.at(-1) ?? null]);
  expect(ids.filter(([sign]) => sign !== ' ')).toEqual([
    ['т', null],
    ['1', '1'],
    ['1', '1-1'],
  ]);
});

test.each([
  ['1) раз **два** три', 'раз два ', 'т', { line: 1, column: 16 }],
  ['1) раз [два](/a.pdf)\n   три', 'раз два ', 'т', { line: 2, column: 4 }],
  ['1) раз &amp; два', 'раз & ', 'д', { line: 1, column: 14 }],
  ['1) раз', 'раз', '', { line: 1, column: 7 }],
])('A character’s place is found in the Markdown: %j', (source, before, sign, place) => {
  expect(placeInFile(source, { line: 1, column: 1 }, before, sign)).toEqual(place);
});
