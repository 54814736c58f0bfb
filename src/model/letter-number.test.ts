import { expect, test } from 'vitest';
import { letterNumber } from './letter-number.ts';

test.each([
  ['12-34', '12-34'],
  ['№ 12-34', '12-34'],
  ['№12-34', '12-34'],
  ['исх. № 12-34', '12-34'],
  ['Исх. №12-34', '12-34'],
  ['No. 12-34', '12-34'],
  ['No 12', '12'],
  ['Nora-5', 'Nora-5'],
  ['N-12', 'N-12'],
  ['исх-7', 'исх-7'],
  ['№', '№'],
])('%s is the number %s', (typed, number) => {
  expect(letterNumber(typed)).toBe(number);
});
