import { expect, test } from 'vitest';
import { otherLayout } from './keyboard.ts';

test.each([
  ['rkfcnth', 'кластер'],
  ['gjllth;rf', 'поддержка'],
  [',.l;tn', 'бюджет'],
  ['j,]tlbytybt', 'объединение'],
  ["'rcgthn", 'эксперт'],
  ['`vrjcnm', 'ёмкость'],
  ['[jpzqcndj', 'хозяйство'],
])(
  '`%s` is «%s», typed in Latin letters, also where a letter stands on a key of punctuation',
  (typed, meant) => {
    expect(otherLayout(typed)).toBe(meant);
  },
);

test.each([
  ['Vbybcnthcndj', 'министерство'],
  ['"RCGTHN', 'эксперт'],
  ['<>L:TN', 'бюджет'],
  ['{JPZQCNDJ', 'хозяйство'],
  ['J<}TLBYTYBT', 'объединение'],
  ['~VRJCNM', 'ёмкость'],
])('`%s` is «%s», typed with Shift', (typed, meant) => {
  expect(otherLayout(typed)).toBe(meant);
});

test.each([
  ['сдгыеук', 'cluster'],
  ['ПКФТЕ', 'grant'],
])('«%s» is “%s”, typed in Cyrillic letters', (typed, meant) => {
  expect(otherLayout(typed)).toBe(meant);
});

test('Digits and hyphens are on the same keys in both layouts', () => {
  expect(otherLayout('488-ap')).toBe('488-фз');
});

test.each(['кластерcluster', 'привет!', '2017', '2017-2018', '', 'größe'])(
  '«%s» was not typed in a wrong layout',
  (typed) => {
    expect(otherLayout(typed)).toBeNull();
  },
);
