import { expect, test } from 'vitest';
import { guessItem } from './item-guess.ts';

const known = ['1', '1-1', '1-2', '1-i-3', '1-ii-3', 'goals', '2-10'];

test.each([
  ['1-l', '1-1'],
  ['1_2', '1-2'],
  ['1-2-', '1-2'],
  ['210', '2-10'],
  ['gaols', 'goals'],
])('%s is taken for %s', (typed, meant) => {
  expect(guessItem(typed, known)).toBe(meant);
});

test.each(['1-7', '1-12', '1-iii-3', '3', '3-10'])('nobody can tell which item %s stands for', (typed) => {
  expect(guessItem(typed, known)).toBeUndefined();
});

test('Of two numbers that look alike neither is offered', () => {
  expect(guessItem('1l', ['1-1', '1-i'])).toBeUndefined();
});
