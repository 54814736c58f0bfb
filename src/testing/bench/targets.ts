/** What the speed is meant to be, and whether a run reached it. */
import { type Figure, figureOf, ratio } from './figures.ts';
import { type ScenarioId, scenarioWords, toolScenarios } from './scenario-ids.ts';

export interface Target {
  words: string;
  unit: '×' | 'GB' | 's';
  /** The bound, and what is hoped for. */
  most: number;
  goal?: number;
  /** `null` where the run measured something else. */
  measured: (figures: readonly Figure[]) => number | null;
}

export interface Reached {
  words: string;
  unit: Target['unit'];
  most: number;
  goal: number | null;
  measured: number;
  isReached: boolean;
}

const [size, bigSize] = [10_000, 50_000];

const beside = (of: ScenarioId, reference: ScenarioId): Pick<Target, 'words' | 'unit' | 'measured'> => ({
  words: `10,000 pages, “${scenarioWords[of]}” beside “${scenarioWords[reference]}”`,
  unit: '×',
  measured: (figures) => ratio(figures, [of, size], [reference, size]),
});

const fiveTimes = (of: ScenarioId): Target => ({
  words: `“${scenarioWords[of]}”, 50,000 pages beside 10,000`,
  unit: '×',
  most: 5.5,
  measured: (figures) => ratio(figures, [of, bigSize], [of, size]),
});

/** The whole of the builds' memory: all processes together. */
const peak = (figures: readonly Figure[]): number | null => {
  const peaks = figures
    .filter(({ scenario }) => scenario !== 'dev' && !toolScenarios.some((id) => id === scenario))
    .map(({ use }) => use.peakTogether ?? 0);
  const most = Math.max(0, ...peaks);
  return most === 0 ? null : most / 1e9;
};

const targets: readonly Target[] = [
  { ...beside('edit-pages', 'hugo-pagefind'), most: 0.5, goal: 0.25 },
  { ...beside('edit', 'hugo-pagefind'), most: 0.5, goal: 0.25 },
  { ...beside('cold-pages-no-search', 'starlight'), most: 0.4 },
  { ...beside('cold-pages-no-search', 'eleventy'), most: 1 },
  fiveTimes('cold-pages-no-search'),
  fiveTimes('cold-pages'),
  fiveTimes('cold'),
  { words: 'Memory of a build at its peak, at any size', unit: 'GB', most: 2, measured: peak },
  {
    words: `10,000 pages, ${scenarioWords.dev}`,
    unit: 's',
    most: 0.5,
    measured: (figures) => figureOf(figures, 'dev', size)?.use.wall ?? null,
  },
];

/** Those that the run says something about. */
export const reached = (figures: readonly Figure[]): Reached[] =>
  targets.flatMap(({ words, unit, most, goal = null, measured }) => {
    const value = measured(figures);
    return value === null ? [] : [{ words, unit, most, goal, measured: value, isReached: value <= most }];
  });
