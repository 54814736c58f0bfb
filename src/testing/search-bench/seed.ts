/** Chance that is the same on every run: what is measured may not change by itself. */

/** Whole numbers from 0, inclusive, to `below`, exclusive. */
export type Chance = (below: number) => number;

/** Mulberry32, a public-domain generator by Tommy Ettinger. */
export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** One of a list that is not empty. */
export const pick = <T>(list: readonly T[], chance: Chance): T => list[chance(list.length)] as T;

/** `count` of them, each at most once. */
export function sample<T>(list: readonly T[], count: number, chance: Chance): T[] {
  const left = [...list];
  return list.slice(0, count).flatMap(() => left.splice(chance(left.length), 1));
}
