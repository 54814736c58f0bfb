import { expect, test } from 'vitest';
import { interfaceIn, languageOf, languageOfName } from './page-language.ts';

test('Words in the page’s own language need no attribute', () => {
  expect(languageOf('ru', { language: 'ru' })).toEqual({});
});

test('Words in another language say which, and their direction where it is another', () => {
  expect(languageOf('en', { language: 'ru' })).toEqual({ lang: 'en' });
  expect(languageOf('he', { language: 'ru' })).toEqual({ lang: 'he', dir: 'rtl' });
  expect(languageOf('zh-tw', 'he')).toEqual({ lang: 'zh-TW', dir: 'ltr' });
});

test('Where the interface is English, it is the page’s own words that are marked', () => {
  expect(languageOf('ar', { language: 'ar' })).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(interfaceIn('ar', { language: 'ar' })).toEqual({ lang: 'en', dir: 'ltr' });
});

test('A name in the site’s own script says so on a page in another script, and no other name does', () => {
  const english = { language: 'en', languages: ['ru', 'en'] };
  expect(languageOfName('НИУ ВШЭ (HSE)', english)).toEqual({ lang: 'ru' });
  expect(languageOfName('HSE University', english)).toEqual({});
  expect(languageOfName('33-й округ', english)).toEqual({ lang: 'ru' });
  expect(languageOfName('МЭР', { language: 'ru', languages: ['ru', 'en'] })).toEqual({});
  expect(languageOfName('Ministère', { language: 'en', languages: ['fr', 'en'] })).toEqual({});
  expect(languageOfName('經濟部', { language: 'en', languages: ['zh-tw', 'en'] })).toEqual({ lang: 'zh-TW' });
});
