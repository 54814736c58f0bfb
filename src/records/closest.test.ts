import { expect, test } from 'vitest';
import { closest } from './closest.ts';

const fields = ['title', 'type', 'date', 'start', 'short-name', 'organization', 'room'];

test.each([
  ['titel', 'title'],
  ['tpye', 'type'],
  ['Title', 'title'],
  ['short_name', 'short-name'],
  ['organisation', 'organization'],
  ['organizations', 'organization'],
  ['rоom', 'room'],
])('%s is taken for %s', (typed, meant) => {
  expect(closest(typed, fields)).toBe(meant);
});

const paths = [
  '/2026/rules.pdf',
  '/2026/img/hall.png',
  '2026-autumn/resolution#1-1-1',
  '2024/resolution#1-1',
];

test.each([
  ['/2026/rule.pdf', '/2026/rules.pdf'],
  ['/2026/Rules.PDF', '/2026/rules.pdf'],
  ['/2026/rules.docx', '/2026/rules.pdf'],
  ['/2025/rules.pdf', '/2026/rules.pdf'],
  ['/rules.pdf', '/2026/rules.pdf'],
  ['2026/resolution#1-1-1', '2026-autumn/resolution#1-1-1'],
])('of paths %s is taken for %s', (typed, meant) => {
  expect(closest(typed, paths)).toBe(meant);
});

test.each(['/2026/tezisy.pdf', '/2026/hall.png.pdf', '2026/resolution#2-i', '/2026/'])(
  'a folder in common makes no suggestion for %s',
  (typed) => {
    expect(closest(typed, paths)).toBeUndefined();
  },
);

test.each([
  ['/2017/openning/', '/2017/opening/'],
  ['/opening/', '/2017/opening/'],
  ['/2017/sessions/nope/', undefined],
  ['/nope/', undefined],
])('of addresses %s is taken for %s', (typed, meant) => {
  expect(closest(typed, ['/', '/2017/', '/2017/opening/'])).toBe(meant);
});

test('a number of one digit is not taken for another', () => {
  expect(closest('2', ['1'])).toBeUndefined();
});

test.each(['about', 'название', '', 'x'])('nothing is offered for %s', (typed) => {
  expect(closest(typed, fields)).toBeUndefined();
});
