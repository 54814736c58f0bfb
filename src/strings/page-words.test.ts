import { expect, test } from 'vitest';
import { languages } from './languages.ts';

/** What a page and the list of such pages share, and the programme with the list of speakers. */
const shared = ['документы конференции', 'решения конференции', 'speakers'];

test.each(Object.entries(languages))('In %s a word leads to one page', (_, { pageWords }) => {
  const words = Object.values(pageWords).flatMap((line) => line.split(', '));
  expect(words.filter((word, index) => words.indexOf(word) !== index && !shared.includes(word))).toEqual([]);
  expect(words.filter((word) => word.trim() === '')).toEqual([]);
});
