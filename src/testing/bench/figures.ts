/** Figures of several runs made one, and set beside each other. */
import type { Use } from './measure.ts';
import type { ScenarioId } from './scenario-ids.ts';

export interface Figure {
  scenario: ScenarioId;
  /** Of the built site. */
  pages: number;
  /** As asked for: 10,000. */
  size: number;
  /** The median of each, over the runs. */
  use: Use;
  runs: Use[];
}

/** Of a list that is not empty; of an even number, between the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1];
  return ((sorted[low] as number) + (sorted[high] as number)) / 2;
}

export function medianUse(runs: readonly Use[]): Use {
  const known = (of: (use: Use) => number | null): number | null => {
    const values = runs.map(of).filter((value) => value !== null);
    return values.length === 0 ? null : median(values);
  };
  return {
    wall: median(runs.map(({ wall }) => wall)),
    cpu: known(({ cpu }) => cpu),
    peak: known(({ peak }) => peak),
    peakTogether: known(({ peakTogether }) => peakTogether),
  };
}

export const figureOf = (
  figures: readonly Figure[],
  scenario: ScenarioId,
  size: number,
): Figure | undefined => figures.find((one) => one.scenario === scenario && one.size === size);

/** How many times as long; `null` where one of them was not measured. */
export function ratio(
  figures: readonly Figure[],
  [scenario, size]: readonly [ScenarioId, number],
  [reference, referenceSize]: readonly [ScenarioId, number],
): number | null {
  const one = figureOf(figures, scenario, size);
  const other = figureOf(figures, reference, referenceSize);
  return one === undefined || other === undefined ? null : one.use.wall / other.use.wall;
}
