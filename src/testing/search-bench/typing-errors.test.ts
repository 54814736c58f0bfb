import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { seeded } from './seed.ts';
import { withTypingErrors } from './typing-errors.ts';

const query = (words: string) => ({ words, expected: ['/a/'], kind: '' });
const queries = ['кластерная политика', 'финансирование затрат', 'учебная программа', 'ECEI лейблы'].map(
  query,
);
const wrong = (seed: number) => withTypingErrors(queries, seeded(seed)).map(({ words }) => words);

test('The same seed makes the same errors, another one others', () => {
  expect(wrong(1)).toEqual(wrong(1));
  expect(wrong(1)).not.toEqual(wrong(2));
});

test('One word of a query has one error: a letter lost, doubled, changed, or two of them swapped', () => {
  for (let seed = 0; seed < 100; seed++) {
    for (const [index, words] of wrong(seed).entries()) {
      const right = queries[index]?.words ?? '';
      const changed = words.split(' ').filter((word, place) => word !== right.split(' ')[place]);
      expect(changed).toHaveLength(1);
      // Two swapped letters are two changes for this measure.
      expect([1, 2]).toContain(distance(words, right));
    }
  }
});

test('Short words stay as they are, and a query of nothing else is left out', () => {
  expect(withTypingErrors([query('МСП вузы')], seeded(1))).toEqual([]);
  expect(wrong(3).at(-1)).toMatch(/^ECEI /);
});
