/** How good rankings are. */
import type { Query } from './query-set.ts';

/** A query and the addresses that answered it, the best first. */
export interface Ranking {
  query: Query;
  found: string[];
}

/** Shares of all queries, and a mean; of no queries at all 0. */
export type Figures = Record<string, number>;

/** How many results are looked at. */
export const top = 10;

/** One right answer is wanted: how often it comes first, how often among three, and the mean of 1 / its place. */
export function recall(rankings: Ranking[]) {
  const places = rankings.map(placeOf);
  return {
    'recall@1': share(places, (place) => place === 1),
    'recall@3': share(places, (place) => place <= 3),
    mrr: mean(places.map((place) => 1 / place)),
  };
}

/** All right answers are wanted: how often there is one of them, and how often all, where there is room for all. */
export function coverage(rankings: Ranking[]) {
  return { one: share(rankings, hasOne), complete: share(rankings.filter(hasRoom), isComplete) };
}

/** Of the first right answer, from 1; `Infinity` where there is none among the first ten. */
export function placeOf({ query, found }: Ranking): number {
  const index = found.slice(0, top).findIndex((address) => query.expected.includes(address));
  return index === -1 ? Number.POSITIVE_INFINITY : index + 1;
}

const hasOne = (ranking: Ranking): boolean => placeOf(ranking) <= top;
const hasRoom = ({ query }: Ranking): boolean => query.expected.length <= top;
const isComplete = ({ query, found }: Ranking): boolean =>
  query.expected.every((address) => found.slice(0, top).includes(address));

/** One of them is there, and all where there is room for all. */
export const covers = (ranking: Ranking): boolean =>
  hasOne(ranking) && (!hasRoom(ranking) || isComplete(ranking));

export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function share<T>(list: T[], test: (one: T) => boolean): number {
  return mean(list.map((one) => (test(one) ? 1 : 0)));
}

function mean(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
