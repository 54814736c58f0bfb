import { expect, test } from 'vitest';
import { latinLabel, spelled } from './label.ts';

test.each([
  ['III', 'iii', 'Latin capitals'],
  ['ІІ', 'ii', 'the Ukrainian letter that looks the same'],
  ['ХІ', 'xi', 'a Cyrillic Х for ten'],
  ['б', 'b', 'a letter of a Russian list'],
  ['Ж', 'zh', 'a letter that takes two'],
  ['7', '7', 'a number'],
])('«%s» is `%s` in an address: %3$s', (label, address) => {
  expect(latinLabel(label)).toBe(address);
});

test.each([
  ['4', 'iv'],
  ['9', 'ix'],
  ['14', 'xiv'],
  ['49', 'xlix'],
  ['90', 'xc'],
])('%s may stand there as %s, and the other way round', (arabic, roman) => {
  expect(spelled(arabic)).toEqual([arabic, roman]);
  expect(spelled(roman)).toEqual([roman, arabic]);
});

test('A letter that is no number has one spelling', () => {
  expect(spelled('b')).toEqual(['b']);
});
