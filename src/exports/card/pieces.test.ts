import { expect, test } from 'vitest';
import { piecesOf } from './pieces.ts';

test('A text is cut only after words that can stand last', () => {
  const pieces = piecesOf('Создать совет при Минэкономразвития (в 2018 г.) и опубликовать отчёт.', 'ru');
  expect(pieces.map((piece) => piece.split(/[\s\u00A0]/u).at(-1))).toEqual([
    'Создать',
    'совет',
    'при',
    'Минэкономразвития',
    '2018',
    'опубликовать',
    'отчёт.',
  ]);
});

test('The pieces are the text, to the letter but for spaces', () => {
  const text = 'Создать «совет» и, в 2018 г., 委员会: https://example.org/?a=1\nа) отчёт;';
  expect(piecesOf(text, 'ru').join('').replaceAll('\u00A0', ' ').replaceAll('\u200B', '')).toBe(text);
});

test('A language without spaces is cut between words', () => {
  const pieces = piecesOf('将领先集群的代表纳入国有企业的科学技术委员会。', 'zh');
  expect(pieces.length).toBeGreaterThan(5);
});

test('A run of letters that no line holds has places to break it and to cut it', () => {
  const pieces = piecesOf('Щ'.repeat(300), 'ru');
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(20);
  expect(pieces.slice(0, -1).every((piece) => piece.endsWith('\u200B'))).toBe(true);
});

test('Nothing makes no piece with words', () => {
  expect(piecesOf('', 'ru').join('')).toBe('');
});
