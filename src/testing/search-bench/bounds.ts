/** What must hold of the search, as tables. */
import type { Costs } from './costs.ts';
import type { Measurement } from './measurement.ts';

type Read = (measured: Pick<Measurement, 'sets' | 'costs'>) => number | null | undefined;

export interface Bound {
  what: string;
  /** `null` or `undefined` where it was not measured. */
  value: Read;
  least?: number;
  most?: number;
}

export interface Checked {
  what: string;
  value: number;
  bound: number;
  kept: boolean;
}

const figure = (set: string, name: string, least: number): Bound => ({
  what: `${set}: ${name}`,
  value: ({ sets }) => sets[set]?.site[name],
  least,
});
const cost = (what: string, read: (costs: Costs) => number | null, most: number): Bound => ({
  what,
  value: ({ costs }) => read(costs),
  most,
});

/** Of the repository's own site. */
export const standardBounds: Bound[] = [
  figure('a', 'recall@1', 0.95),
  figure('a', 'recall@3', 1),
  figure('b', 'one', 0.99),
  figure('b', 'complete', 0.99),
  figure('c', 'recall@3', 0.9),
  figure('d', 'recall@3', 1),
];

/** Of a site of 2,000 recommendations. */
export const bigSiteBounds: Bound[] = [
  cost('first result warm, ms', ({ milliseconds }) => milliseconds.warm, 400),
  cost('first query, bytes', ({ bytes }) => bytes.search, 300_000),
  cost('vocabulary, bytes of brotli', ({ vocabulary }) => vocabulary, 60_000),
];

/** Those that were measured. */
export function checkBounds(bounds: Bound[], measured: Pick<Measurement, 'sets' | 'costs'>): Checked[] {
  return bounds.flatMap(({ what, value: read, least = -Infinity, most = Infinity }) => {
    const value = read(measured) ?? null;
    if (value === null) return [];
    return [
      { what, value, bound: Number.isFinite(least) ? least : most, kept: value >= least && value <= most },
    ];
  });
}
