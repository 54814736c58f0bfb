import { expect, test } from 'vitest';
import { compareTexts } from './compare-texts.ts';

test('White space does not make another text', () => {
  expect(compareTexts('раз\n\nдва три\n', 'раз два\u00a0три')).toEqual([]);
});

test.each([
  ['раз два три четыре', 'раз 2 три четыре', 'два', '2'],
  ['раз два три', 'раз два', 'три', ''],
  ['развитие', 'раз-\nвитие', 'развитие', 'раз- витие'],
])('%j is not %j', (kept, found, ours, theirs) => {
  expect(compareTexts(kept, found)).toMatchObject([{ kept: { words: ours }, found: { words: theirs } }]);
});
