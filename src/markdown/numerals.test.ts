/** Numerals of other scripts have the values that their readers know. */
import { expect, test } from 'vitest';
import { readNumber } from './labels.ts';
import { toChinese } from './numerals.ts';

const valuesOf = (typed: string) => readNumber(typed).map(({ path }) => path[0]);

test.each([
  ['א', 1],
  ['י', 10],
  ['ט״ו', 15],
  ['ט"ז', 16],
  ['יז', 17],
  ['כ', 20],
  ['קטו', 115],
  ['שצט', 399],
  ['१९', 19],
  ['１９', 19],
  ['٧', 7],
  ['十', 10],
  ['十九', 19],
  ['二十', 20],
  ['一百零五', 105],
  ['一百一十九', 119],
])('%s is %i', (typed, value) => {
  expect(valuesOf(typed)).toEqual([value]);
});

test.each(['שלום', 'גם', 'יה', '十十', '百', '九一', '०१'])('%s is no number', (typed) => {
  expect(valuesOf(typed)).toEqual([]);
});

test('Chinese numerals are written as they are read', () => {
  expect([1, 10, 11, 20, 101, 110, 999].map(toChinese)).toEqual([
    '一',
    '十',
    '十一',
    '二十',
    '一百零一',
    '一百一十',
    '九百九十九',
  ]);
});
