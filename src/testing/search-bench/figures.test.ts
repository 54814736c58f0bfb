import { expect, test } from 'vitest';
import { coverage, covers, median, placeOf, type Ranking, recall } from './figures.ts';

const ranking = (expected: string[], found: string[]): Ranking => ({
  query: { words: 'слово', expected, kind: '' },
  found,
});
const many = Array.from({ length: 12 }, (_, index) => `/${index}/`);

test('A right answer counts by its place: first, second, none', () => {
  const rankings = [
    ranking(['/a/'], ['/a/', '/b/']),
    ranking(['/a/'], ['/b/', '/a/']),
    ranking(['/a/'], ['/b/']),
  ];
  expect(recall(rankings)).toEqual({ 'recall@1': 1 / 3, 'recall@3': 2 / 3, mrr: 1.5 / 3 });
});

test('Of several right answers the first one counts', () => {
  expect(placeOf(ranking(['/c/', '/b/'], ['/a/', '/b/', '/c/']))).toBe(2);
});

test('What stands behind the tenth place is not found', () => {
  expect(placeOf(ranking(['/9/'], many))).toBe(10);
  expect(placeOf(ranking(['/10/'], many))).toBe(Number.POSITIVE_INFINITY);
});

test('A word is found whole when all its items are there, and in part when one is', () => {
  const whole = ranking(['/a/', '/b/'], ['/b/', '/x/', '/a/']);
  const partly = ranking(['/a/', '/b/'], ['/b/', '/x/']);
  expect(coverage([whole, partly])).toEqual({ one: 1, complete: 0.5 });
  expect([whole, partly].map(covers)).toEqual([true, false]);
});

test('A word that more than ten items hold needs one of them, and says nothing of completeness', () => {
  const common = ranking(many, ['/3/']);
  expect(covers(common)).toBe(true);
  expect(coverage([common, ranking(['/a/'], ['/a/'])])).toEqual({ one: 1, complete: 1 });
});

test('One slow run does not move the median', () => {
  expect(median([5, 900, 7])).toBe(7);
});
