import { expect, test } from 'vitest';
import { cellText } from './cell.ts';

test.each([
  ...[
    '(1)',
    '1-2',
    '1/2',
    '1.2',
    '1.2.',
    '01.',
    '01',
    '1.2.3',
    '1,5',
    '1 000',
    '1\u00a0000',
    '5%',
    '12:30',
    '1 1/2',
  ],
  ...['100 ₽', '1e5', '5 PM', '2026-6', 'май 2026', '1 мая', '12 мая 2017 г.', 'May 2026', '1-янв', 'ИСТИНА'],
  ...['=1+1', '+7', '-5', '@имя', '1234567890123456'],
])('A program for tables is told that «%s» is words', (words) => {
  expect(cellText(words)).toBe(`'${words}`);
});

test.each([
  ...['', '3)', 'а)', 'I.', '(i)', '11–12 мая', 'до 1 мая 2018 года', 'Май', 'п. 1.2', '2017/resolution#2-1'],
  ...['https://example.org/1/', 'Часть 1', 'True North', 'п. 5 %'],
])('«%s» is words by itself and stays as it is', (words) => {
  expect(cellText(words)).toBe(words);
});

test.each(['2017', '7', '7.', '2026-06', '2026-06-20'])('%s is what a program takes it for', (words) => {
  expect(cellText(words)).toBe(words);
});
