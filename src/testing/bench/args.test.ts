/** What can be asked for, and what is said of what cannot. */
import { expect, test } from 'vitest';
import { benchOptions, runsFor } from './args.ts';
import { scenarioIds } from './scenario-ids.ts';

test('Without a word it is a thousand pages in Russian, everything, as text', () => {
  expect(benchOptions([])).toEqual({
    pages: [1000],
    language: 'ru',
    runs: null,
    only: null,
    format: 'text',
    folder: null,
  });
});

test('Several sizes are built from the smallest on', () => {
  expect(benchOptions(['--pages', '50000,1000']).pages).toEqual([1000, 50_000]);
});

test('Scenarios are named, several with commas', () => {
  expect(benchOptions(['--only', 'cold,edit-pages,dev,hugo-pagefind']).only).toEqual([
    'cold',
    'edit-pages',
    'dev',
    'hugo-pagefind',
  ]);
  expect(new Set(scenarioIds).size).toBe(scenarioIds.length);
});

test('What makes no sense is refused with what to type instead', () => {
  expect(() => benchOptions(['--only', 'warmish'])).toThrow(/no scenario “warmish”.*edit-pages/);
  expect(() => benchOptions(['--pages', 'many'])).toThrow('--pages takes a whole number from 100 on');
  expect(() => benchOptions(['--pages', '10'])).toThrow('from 100 on');
  expect(() => benchOptions(['--runs', '0'])).toThrow('--runs');
  expect(() => benchOptions(['--language', 'de'])).toThrow('ru or en');
  expect(() => benchOptions(['--page', '1000'])).toThrow();
});

test('A big site is built once, others three times, unless a number is given', () => {
  expect(runsFor(10_000, { runs: null })).toBe(3);
  expect(runsFor(50_000, { runs: null })).toBe(1);
  expect(runsFor(50_000, { runs: 2 })).toBe(2);
});
