import { expect, test } from 'vitest';
import { indexedLanguage } from './pagefind.ts';

const languages = { ru: { page_count: 9, shards: 2 }, en: { page_count: 3 }, 'zh-tw': { page_count: 2 } };

test.each([
  ['its own', 'zh-tw', 'zh-tw'],
  ['that without its region', 'en-gb', 'en'],
  ['the biggest, where there is none of it', 'fi', 'ru'],
])('A page asks the indexes of one language: %s', (_, language, indexed) => {
  expect(indexedLanguage(languages, language)).toBe(indexed);
});
