import { expect, test } from 'vitest';
import { mailLink } from './mail-link.ts';

test('A letter’s subject and lines stand in the link as mail programs read them', () => {
  const link = mailLink('info@example.org', 'Пункт 3', [
    'пункт 3 раздела I',
    '',
    'https://example.org/1-i-3/',
  ]);
  expect(link).toBe(
    'mailto:info@example.org?subject=%D0%9F%D1%83%D0%BD%D0%BA%D1%82%203' +
      '&body=%D0%BF%D1%83%D0%BD%D0%BA%D1%82%203%20%D1%80%D0%B0%D0%B7%D0%B4%D0%B5%D0%BB%D0%B0%20I' +
      '%0D%0A%0D%0Ahttps%3A%2F%2Fexample.org%2F1-i-3%2F',
  );
});

test('Signs that mean something in a link are kept as words of the letter', () => {
  const link = new URL(mailLink('a&b?c@example.org', 'НИОКР & «МСП»: 50 % + #1?', ['a=b&c']));
  expect(decodeURIComponent(link.pathname)).toBe('a&b?c@example.org');
  expect(link.searchParams.get('subject')).toBe('НИОКР & «МСП»: 50 % + #1?');
  expect(link.searchParams.get('body')).toBe('a=b&c');
});

test('A letter without subject and text is the bare address', () => {
  expect(mailLink('info@example.org', '')).toBe('mailto:info@example.org');
});
