import { expect, test } from 'vitest';
import { wordsOf } from '../../strings/languages.ts';
import { countText } from './count-text.ts';

const count = (language: 'ru' | 'en', n: number): string =>
  countText(wordsOf(language).search.found, n, language);

test('Russian verbs and nouns agree with the number', () => {
  expect([1, 2, 5, 11, 21, 104].map((n) => count('ru', n))).toEqual([
    'Найден 1 результат',
    'Найдено 2 результата',
    'Найдено 5 результатов',
    'Найдено 11 результатов',
    'Найден 21 результат',
    'Найдено 104 результата',
  ]);
});

test('English has one and many', () => {
  expect(count('en', 1)).toBe('1 result');
  expect(count('en', 1200)).toBe('1,200 results');
});
