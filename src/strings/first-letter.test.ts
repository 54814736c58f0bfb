import { expect, test } from 'vitest';
import { firstLetter, hasLetters } from './first-letter.ts';

test.each([
  ['Ёлкин', 'ru', 'Е'],
  ['Йенсен', 'ru', 'Й'],
  ['Ärztekammer', 'de', 'A'],
  ['Äänekoski', 'fi', 'Ä'],
  ['Ñuble', 'es', 'Ñ'],
  ['Élan', 'fr', 'E'],
  ['כהן', 'he', 'כ'],
  ['किशोर', 'hi', 'क'],
])('%s stands in %s below %s', (name, language, letter) => {
  expect(firstLetter(name, language)).toBe(letter);
});

test('A list of Chinese names has no letters', () => {
  expect(['zh-tw', 'he', 'hi'].map(hasLetters)).toEqual([false, true, true]);
});
