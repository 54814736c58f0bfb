import { expect, test } from 'vitest';
import { rowOf, wordsIn } from './pick.ts';

const table = { en: 'English', ru: 'русский', 'zh-TW': '中文' };

test.each([
  ['en-gb', 'en'],
  ['ru', 'ru'],
  ['zh-tw', 'zh-TW'],
  ['zh-TW', 'zh-TW'],
  ['zh-Hant', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
])('%s finds the row %s', (language, row) => {
  expect(rowOf(table, language)).toBe(row);
});

test('The same language in another script is another one', () => {
  expect(rowOf(table, 'zh')).toBeUndefined();
  expect(wordsIn(table, 'zh-cn')).toBe('English');
});
