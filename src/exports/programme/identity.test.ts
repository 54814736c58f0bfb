import { expect, test } from 'vitest';
import { numbersOf, permalinkOf } from './identity.ts';

const first = '00000002-0000-5000-8000-000000000000';
const second = '80000002-0000-5000-8000-000000000000';
const third = '00000007-0000-5000-8000-000000000000';

test('A number is positive, fits in 32 bits and stays when others come', () => {
  expect(numbersOf([third]).get(third)).toBe(7);
  expect(numbersOf([second, third, first]).get(third)).toBe(7);
  expect(numbersOf(['ffffffff-0000-5000-8000-000000000000']).values().next().value).toBe(2 ** 31 - 1);
  expect(numbersOf(['00000000-0000-5000-8000-000000000000']).values().next().value).toBe(1);
});

test('Two that begin alike have different numbers, whatever their order', () => {
  const numbers = numbersOf([second, first]);
  expect(numbers.get(first)).toBe(2);
  expect(numbers.get(second)).toBe(3);
  expect([...numbersOf([first, second])].toSorted()).toEqual([...numbers].toSorted());
});

test('A permalink has no language and keeps the base path', () => {
  const url = (address: string) => `https://example.org/base/en${address}`;
  const model = { language: 'en', languages: ['ru', 'en'] } as Parameters<typeof permalinkOf>[1]['model'];
  expect(permalinkOf('/2017/sessions/a/', { model, url })).toBe('https://example.org/base/2017/sessions/a/');
});
