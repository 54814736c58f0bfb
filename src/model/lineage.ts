/**
 * What an item takes up, and what takes it up: resolutions repeat what was not done. Known when all editions are built. A draft was not
 * raised by anybody yet: it shows what it takes up, and nothing shows it.
 */
import type { RecordFile } from '../records/types.ts';
import { memory, remembered } from '../remembered.ts';
import { itemLine } from './build-recommendation.ts';
import { keyOf } from './document.ts';
import type { Lineage, RaisedItem } from './lineage-types.ts';
import type { Recommendation } from './resolution-types.ts';
import type { Edition } from './types.ts';
import { withItems } from './with-items.ts';

/** What each item takes up, by keys (`2017/resolution#1-i-3`). */
type Continued = ReadonlyMap<string, readonly string[]>;

const takenUp = (resolutions: RecordFile<'resolution'>[]): Continued =>
  new Map(
    resolutions.flatMap((record) =>
      Object.entries(record.data.recommendations).flatMap(([id, { continues = [] }]) =>
        continues.length === 0 ? [] : [[keyOf(record, id), [...new Set(continues)]] as const],
      ),
    ),
  );

/** The editions, newest first, with `lineage` of every item filled in. */
export function withLineage(editions: Edition[], resolutions: RecordFile<'resolution'>[]): Edition[] {
  const continued = takenUp(resolutions);
  if (continued.size === 0) return editions;
  const oldestFirst = editions
    .toReversed()
    .flatMap(({ resolutions }) => resolutions.flatMap(({ recommendations }) => recommendations));
  const adopted = oldestFirst.filter(({ stage }) => stage === 'adopted');
  const continuing = continuingOf(adopted, continued);
  const steps = (key: string) => [...(continued.get(key) ?? []), ...(continuing.get(key) ?? [])];
  const linked = (item: Recommendation): Recommendation => {
    const { key } = item;
    const all = reach(key, steps);
    if (all.size === 1) return item;
    const lineage: Lineage = {
      continues: [...(continued.get(key) ?? [])],
      continuedBy: continuing.get(key) ?? [],
      chain: adopted.filter((one) => all.has(one.key)).map(raisedItem),
    };
    const of = [lineage.continues, lineage.continuedBy, lineage.chain].flatMap((list) => [null, ...list]);
    return items(item, of, () => ({ ...item, lineage }));
  };
  return withItems(editions, linked);
}

const items = memory<Recommendation, Recommendation>();

/** The other way round. */
function continuingOf(items: Recommendation[], continued: Continued): Map<string, string[]> {
  const pairs = items.flatMap(({ key }) => (continued.get(key) ?? []).map((earlier) => ({ earlier, key })));
  return new Map(
    [...Map.groupBy(pairs, ({ earlier }) => earlier)].map(([earlier, all]) => [
      earlier,
      all.map(({ key }) => key),
    ]),
  );
}

function reach(from: string, steps: (key: string) => string[]): Set<string> {
  const found = new Set([from]);
  for (const key of found) for (const next of steps(key)) found.add(next);
  return found;
}

const raisedItem = remembered((item: Recommendation): RaisedItem => {
  const { text, address, place, shortPlace, edition, status, contentLanguage } = itemLine(item);
  const stating = item.followUps.find((followUp) => followUp.status !== null);
  return {
    ...{ text, address, place, shortPlace, edition, status, contentLanguage },
    accordingTo: stating?.accordingTo ?? null,
  };
});
