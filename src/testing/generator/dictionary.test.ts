/** The list of Russian words is the dictionary's: the words that documents have, each with its own forms. */
import { expect, test } from 'vitest';
import { dictionary } from './dictionary.ts';

const lemmas = dictionary();
const named = (word: string) => lemmas.filter((lemma) => lemma.word === word);
const forms = (word: string, ...grammemes: string[]) =>
  named(word)
    .flatMap((lemma) => lemma.forms())
    .filter(({ tag }) => grammemes.every((grammeme) => tag.includes(grammeme)))
    .map((form) => form.word);

test('A word stands in it once, with all its forms', () => {
  expect(forms('рынок', 'plur', 'ablt')).toEqual(['рынками']);
  expect(forms('учёный')[0]).toBe('учёный');
  expect(forms('создать', 'VERB', 'past', 'femn')).toEqual(['создала']);
  expect(forms('важный', 'Supr', 'masc', 'sing', 'nomn')).toContain('наиважнейший');
});

test('Names, abbreviations and forms of other words are left out', () => {
  for (const word of ['иванов', 'москва', 'который', 'рынками', 'млрд'])
    expect(named(word), word).toEqual([]);
});

test('It tells the words that people write from those that only dictionaries have', () => {
  expect(named('рынок')[0]?.read).toBe(true);
  expect(named('тетраморф')[0]?.read).toBe(false);
});
