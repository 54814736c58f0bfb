import { expect, test } from 'vitest';
import { flag, href, id, itemReference, orcid, publicFile, text, url, wholeNumber } from './fields.ts';

test('a text is one for all languages or a map from languages', () => {
  expect(text.parse(' Стол ')).toBe('Стол');
  expect(text.parse({ ru: 'Стол', 'zh-tw': '桌' })).toEqual({ ru: 'Стол', 'zh-tw': '桌' });
  for (const wrong of ['', ' ', {}, { ru: '' }, { Russian: 'x' }, ['x']])
    expect(text.safeParse(wrong).success).toBe(false);
});

test('numbers and yes/no are read from what was typed', () => {
  expect(flag.parse('true')).toBe(true);
  expect(flag.parse(false)).toBe(false);
  expect(wholeNumber.parse('012')).toBe(12);
  for (const wrong of ['1.5', '-1', '1e3', '', '0x10'])
    expect(wholeNumber.safeParse(wrong).success).toBe(false);
});

test.each(['https://example.org', 'http://example.org/a?b#c', 'https://пример.рф/'])(
  '%s is a web address',
  (value) => {
    expect(url.safeParse(value).success).toBe(true);
    expect(href.safeParse(value).success).toBe(true);
  },
);

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  '//evil.org',
  'example.org',
  'https://',
  'https:// a',
  '\\evil',
  '/../a',
  '/',
])('%s leads nowhere', (value) => {
  expect(url.safeParse(value).success).toBe(false);
  expect(href.safeParse(value).success).toBe(false);
  expect(publicFile.safeParse(value).success).toBe(false);
});

test('a file is named by its path under public', () => {
  expect(publicFile.safeParse('/2017/Письмо 1.pdf').success).toBe(true);
  expect(publicFile.safeParse('https://example.org/a.pdf').success).toBe(false);
});

test('an ORCID is checked by its last digit and stripped of its address', () => {
  expect(orcid.parse('https://orcid.org/0000-0002-1825-0097')).toBe('0000-0002-1825-0097');
  expect(orcid.parse('0000-0002-1694-233X')).toBe('0000-0002-1694-233X');
  expect(orcid.safeParse('0000-0002-1694-2330').success).toBe(false);
});

test('an item is referred to by edition, resolution and item', () => {
  expect(itemReference.safeParse('2017/resolution#1-i-3').success).toBe(true);
  expect(itemReference.safeParse('2017/resolution').success).toBe(false);
});

test.each([
  ['Щедрин, Жан', 'shchedrin-zhan'],
  ['рынок', 'rynok'],
  // Cyrillic letters in a Latin word, and in a Roman number.
  ['рetrov', 'petrov'],
  ['Вudget-рынок', 'budget-rynok'],
  ['2-іі-1', '2-ii-1'],
])('a wrong id comes with a right one: %s', (typed, suggestion) => {
  expect(id.safeParse(typed).error?.issues).toMatchObject([{ params: { params: { suggestion } } }]);
});
