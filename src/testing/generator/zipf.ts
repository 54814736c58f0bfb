/** Zipf's law: in a text, the word of rank r occurs about 1/r times as often as the first one. */
import type { Chance } from '../search-bench/seed.ts';

const steps = 2 ** 31;

/** Draws from a list in the order of its ranks, the most frequent first. */
export function zipf<T>(ranked: readonly T[]): (chance: Chance) => T {
  const sums = new Float64Array(ranked.length);
  let sum = 0;
  for (let rank = 1; rank <= ranked.length; rank++) {
    sum += 1 / rank;
    sums[rank - 1] = sum;
  }
  return (chance) => {
    const drawn = (chance(steps) / steps) * sum;
    let low = 0;
    let high = ranked.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) > drawn) high = middle;
      else low = middle + 1;
    }
    return ranked[low] as T;
  };
}
