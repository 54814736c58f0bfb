/** Medians and ratios are what the reports and the targets stand on. */
import { expect, test } from 'vitest';
import { type Figure, median, medianUse, ratio } from './figures.ts';
import type { ScenarioId } from './scenario-ids.ts';
import { reached } from './targets.ts';

const use = (wall: number, bytes: number | null = null) => ({
  wall,
  cpu: null,
  peak: bytes,
  peakTogether: bytes,
});
const figure = (scenario: ScenarioId, size: number, wall: number, bytes: number | null = null): Figure => ({
  scenario,
  size,
  pages: size,
  use: use(wall, bytes),
  runs: [use(wall, bytes)],
});

test('A median is the one in the middle, whatever the outliers', () => {
  expect(median([9, 1, 100])).toBe(9);
  expect(median([4])).toBe(4);
  expect(median([1, 3])).toBe(2);
});

test('Each figure of several runs has a median of its own; what is unknown stays so', () => {
  const runs = [
    { wall: 1, cpu: 5, peak: 3, peakTogether: null },
    { wall: 3, cpu: 4, peak: 1, peakTogether: null },
    { wall: 2, cpu: 6, peak: 2, peakTogether: null },
  ];
  expect(medianUse(runs)).toEqual({ wall: 2, cpu: 5, peak: 2, peakTogether: null });
});

test('A ratio needs both of its figures, at the size it is about', () => {
  const figures = [figure('edit-pages', 10_000, 4), figure('hugo-pagefind', 10_000, 16)];
  expect(ratio(figures, ['edit-pages', 10_000], ['hugo-pagefind', 10_000])).toBe(0.25);
  expect(ratio(figures, ['edit-pages', 1000], ['hugo-pagefind', 10_000])).toBeNull();
  expect(ratio(figures, ['edit-pages', 10_000], ['eleventy', 10_000])).toBeNull();
});

test('A target is reached at its bound, and not told of where it was not measured', () => {
  const found = reached([figure('edit-pages', 10_000, 8), figure('hugo-pagefind', 10_000, 16)]);
  expect(found.map(({ measured, isReached }) => [measured, isReached])).toEqual([[0.5, true]]);
  const slow = reached([figure('edit-pages', 10_000, 8.1), figure('hugo-pagefind', 10_000, 16)]);
  expect(slow.map(({ isReached }) => isReached)).toEqual([false]);
});

test('The memory of the worst of our builds counts, at any size, and no other generator’s', () => {
  const figures = [
    figure('cold', 10_000, 1, 1e9),
    figure('warm', 50_000, 1, 2.5e9),
    figure('starlight', 10_000, 1, 4e9),
  ];
  const memory = reached(figures).filter(({ unit }) => unit === 'GB');
  expect(memory).toMatchObject([{ measured: 2.5, isReached: false }]);
});

test('Fifty thousand pages are set beside ten thousand', () => {
  const figures = [figure('cold-pages', 10_000, 10), figure('cold-pages', 50_000, 52)];
  expect(reached(figures)).toMatchObject([{ measured: 5.2, most: 5.5, isReached: true }]);
});
