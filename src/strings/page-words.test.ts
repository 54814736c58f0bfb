import { expect, test } from 'vitest';
import { pageWords } from './page-words.ts';

/** What a page and the list of such pages share, and the programme with the list of speakers. */
const shared = ['документы конференции', 'решения конференции', 'speakers'];

test.each(Object.entries(pageWords))('In %s a word leads to one page', (_, table) => {
  const words = Object.values(table).flatMap((line) => line.split(', '));
  expect(words.filter((word, index) => words.indexOf(word) !== index && !shared.includes(word))).toEqual([]);
  expect(words.filter((word) => word.trim() === '')).toEqual([]);
});
