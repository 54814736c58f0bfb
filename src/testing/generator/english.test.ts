/** English words are formed as the language forms them. */
import { expect, test } from 'vitest';
import { seeded } from '../search-bench/seed.ts';
import { englishLemmas, formsOf } from './english.ts';

const words = (word: string, kind: string) => formsOf(word, kind).map((form) => form.word);

test('Nouns have a plural', () => {
  expect(words('cluster', 'NOUN')).toEqual(['cluster', 'clusters']);
  expect(words('policy', 'NOUN')).toEqual(['policy', 'policies']);
  expect(words('journey', 'NOUN')).toEqual(['journey', 'journeys']);
  expect(words('business', 'NOUN')).toEqual(['business', 'businesses']);
});

test('Verbs have their regular forms', () => {
  expect(words('create', 'INFN')).toEqual(['create', 'creates', 'created', 'creating']);
  expect(words('agree', 'INFN')).toEqual(['agree', 'agrees', 'agreed', 'agreeing']);
  expect(words('verify', 'INFN')).toEqual(['verify', 'verifies', 'verified', 'verifying']);
  expect(words('support', 'INFN')).toEqual(['support', 'supports', 'supported', 'supporting']);
});

test('Every word stands in the list once and is of ordinary shape', () => {
  const lemmas = englishLemmas(seeded(1));
  expect(lemmas.filter(({ word }) => !/^[a-z]{3,14}$/.test(word))).toEqual([]);
  expect(new Set(lemmas.map(({ word }) => word)).size).toBe(lemmas.length);
});

test('A seed always gives the same words', () => {
  const list = (seed: number) => englishLemmas(seeded(seed)).map(({ word }) => word);
  expect(list(3)).toEqual(list(3));
  expect(list(3)).not.toEqual(list(4));
});
