import { expect, test } from 'vitest';
import { samePlace } from './same-place.ts';

const at = (search: string, hash = '') => ({ search, hash });

test('Another language opens at the item that is being read', () => {
  expect(samePlace('https://example.org/en/2017/resolutions/r/', at('', '#1-i-3'))).toBe(
    'https://example.org/en/2017/resolutions/r/#1-i-3',
  );
});

test('A list keeps what it is filtered by', () => {
  expect(samePlace('https://example.org/he/recommendations/', at('?addressee=minek&sort=addressee'))).toBe(
    'https://example.org/he/recommendations/?addressee=minek&sort=addressee',
  );
});

test('The search keeps the typed words, and leaves values that are words of the other language', () => {
  const here = at(`?q=${encodeURIComponent('учёт и «отчёт»')}&kind=${encodeURIComponent('рекомендация')}`);
  const url = new URL(samePlace('https://example.org/de/search/', here));
  expect([...url.searchParams]).toEqual([['q', 'учёт и «отчёт»']]);
});
