/**
 * In which shards the words of a site are. Pagefind asks every shard, and one that has no word that begins as asked answers with
 * the pages of the longest word that the question begins with: «с» for «создание». The browser leaves such answers out.
 */
import type { StemList } from '../language/stem-list.ts';
import type { WordForms } from '../language/word-forms.ts';
import { listOf } from './open-shard.ts';
import type { ShardSummary } from './shard-store.ts';

type PlacesOf = (stem: string, word: string) => number;

/** None for one shard, and none where tokens are asked for, which begin with no word. */
export function placesOf(
  shards: readonly Pick<ShardSummary, 'shown' | 'typed' | 'held'>[],
  all: StemList,
  { bases }: Pick<WordForms, 'bases'>,
): PlacesOf | undefined {
  if (shards.length === 1 || bases !== undefined) return undefined;
  const places = new Map<string, number>();
  const sorted = [...all].toSorted(([, a], [, b]) => (a < b ? -1 : 1));
  for (const [place, { shown, typed, held }] of shards.entries()) {
    const add = (stem: string): void => {
      places.set(stem, (places.get(stem) ?? 0) | (1 << place));
    };
    for (const stem of [...listOf(shown).keys(), ...listOf(typed).keys()]) add(stem);
    // The beginning of a family is there for every word that begins so.
    for (const start of held)
      for (let at = firstFrom(sorted, start); sorted[at]?.[1].startsWith(start); at += 1)
        add(sorted[at]?.[0] as string);
  }
  return (stem) => places.get(stem) ?? 0;
}

function firstFrom(sorted: [stem: string, word: string][], start: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as [string, string])[1] < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
