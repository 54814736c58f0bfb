import { expect, test } from 'vitest';
import { inlineItems } from './inline.ts';

const parts = (text: string) => {
  const at = inlineItems(text);
  return [0, ...at].map((from, index) => text.slice(from, at[index]).trim());
};

test.each([
  ['Поручить: 1) раз; 2) два.', ['Поручить:', '1) раз;', '2) два.']],
  ['Поручить, во-первых, а) раз, б) два и в) три', ['Поручить, во-первых,', 'а) раз,', 'б) два и в) три']],
  ['1) раз; 2) два.', ['', '1) раз;', '2) два.']],
  ['Решили: 1. Создать. 2. Провести.', ['Решили:', '1. Создать.', '2. Провести.']],
])('«%s» enumerates', (text, expected) => {
  expect(parts(text)).toEqual(expected);
});

test.each([
  'В п. 1. и п. 2. сказано обратное.',
  'Только один: 1) раз.',
  'Не с начала: 2) два; 3) три.',
  'Года: 2016 г. 2017 г.',
  'Совет (1) и бюро (2) решили.',
])('«%s» enumerates nothing', (text) => {
  expect(inlineItems(text)).toEqual([]);
});
