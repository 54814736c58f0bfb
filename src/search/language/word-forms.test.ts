import { expect, test } from 'vitest';
import { wordForms } from './word-forms.ts';

test('A region or script of a language does not matter, nor how it is cased', () => {
  expect(wordForms('ru-RU')).toBe(wordForms('ru'));
  expect(wordForms('en-GB')).toBe(wordForms('en'));
  expect(wordForms('RU')).toBe(wordForms('ru'));
  expect(wordForms('ru')).not.toBe(wordForms('en'));
});

test.each(['it', 'kk', 'eng', ''])('Of «%s» nothing is known', (language) => {
  expect(wordForms(language)).toBeUndefined();
});

test.each([
  ['ru', ['для', 'и', 'на', 'о'], ['кластер', 'год']],
  ['en', ['the', 'of', 'for'], ['cluster', 'year']],
])('In %s little words say nothing about what is looked for', (language, little, telling) => {
  const stopWords = wordForms(language)?.stopWords ?? new Set();
  expect(little.filter((word) => !stopWords.has(word))).toEqual([]);
  expect(telling.filter((word) => stopWords.has(word))).toEqual([]);
});
