/** All that is measured of one site, as data: the report's text and its JSON are made from it. */
import { type Bound, type Checked, checkBounds } from './bounds.ts';
import type { Costs } from './costs.ts';
import { covers, type Figures, placeOf, type Ranking } from './figures.ts';
import type { QuerySet } from './sets.ts';

export interface Measurement {
  /** By the id of the set. */
  sets: Record<string, SetMeasurement>;
  costs: Costs;
  bounds: Checked[];
}

export interface SetMeasurement extends Measured {
  name: string;
  /** Where the set tells sorts of queries apart. */
  kinds: Record<string, Measured>;
  failures: Failure[];
}

interface Measured {
  queries: number;
  site: Figures;
  /** What Pagefind does with the same pages by itself. */
  plain: Figures;
}

export interface Failure {
  query: string;
  kind: string;
  expected: string[];
  /** Of the first right answer, `null` where it is not among the first ten. */
  place: number | null;
  /** What stood first instead. */
  found: string[];
}

export interface Answered {
  set: QuerySet;
  site: Ranking[];
  plain: Ranking[];
}

export function measurement(answered: Answered[], costs: Costs, bounds: Bound[]): Measurement {
  const sets = Object.fromEntries(answered.map((one) => [one.set.id, measureSet(one)]));
  return { sets, costs, bounds: checkBounds(bounds, { sets, costs }) };
}

function measureSet({ set, site, plain }: Answered): SetMeasurement {
  const kinds = [...new Set(set.queries.map(({ kind }) => kind))].filter((kind) => kind !== '');
  const measured = (kind?: string): Measured => {
    const chosen = (list: Ranking[]) => list.filter(({ query }) => kind === undefined || query.kind === kind);
    return {
      queries: chosen(site).length,
      site: set.figures(chosen(site)),
      plain: set.figures(chosen(plain)),
    };
  };
  return {
    name: set.name,
    ...measured(),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, measured(kind)])),
    failures: site
      .filter((ranking) => failed(set, ranking))
      .toSorted(worstFirst)
      .map(failure),
  };
}

/** Of those sets where one answer is wanted, it should come first. */
const failed = ({ figures }: QuerySet, ranking: Ranking): boolean =>
  'one' in figures([ranking]) ? !covers(ranking) : placeOf(ranking) > 1;

const worstFirst = (a: Ranking, b: Ranking): number => 1 / placeOf(a) - 1 / placeOf(b);

function failure(ranking: Ranking): Failure {
  const { query, found } = ranking;
  const place = placeOf(ranking);
  return {
    query: query.words,
    kind: query.kind,
    expected: query.expected,
    place: Number.isFinite(place) ? place : null,
    found: found.slice(0, 3),
  };
}
