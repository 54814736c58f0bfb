/** Items that a reader of one item may want next: on its topics, and to its addressees. */
import { memory, remembered, rememberedText, sameList } from '../remembered.ts';
import type { Recommendation } from './resolution-types.ts';
import type { Edition } from './types.ts';
import { withItems } from './with-items.ts';

const shown = 4;
/** A topic is the organizer's own choice for the item; an addressee is often that of a whole part. */
const worth = { topics: 3, addressees: 1 };
/** Of a list as long as a whole register only the beginning is compared. */
const compared = 200;

/** The editions with `related` of every item filled in. */
export function withRelated(editions: Edition[]): Edition[] {
  const all = editions.flatMap(({ resolutions }) =>
    resolutions.flatMap((resolution) => resolution.recommendations),
  );
  const candidates = all.filter(({ counted, stage }) => counted && stage === 'adopted');
  const sharing = new Map<string, number[]>();
  for (const [index, item] of candidates.entries())
    for (const { address } of traits(item)) {
      const known = sharing.get(address);
      if (known === undefined) sharing.set(address, [index]);
      else if (known.length < compared) known.push(index);
    }
  // For all items: arrays of their own would take most of the time.
  const scores = new Uint32Array(candidates.length);
  const met = new Uint32Array(candidates.length);
  const bestFor = (item: Recommendation): Recommendation[] => {
    let count = 0;
    for (const { address, value } of traits(item)) {
      const others = sharing.get(address) ?? [];
      for (let at = 0; at < others.length; at += 1) {
        const index = others[at] as number;
        const score = scores[index] as number;
        if (score === 0) met[count++] = index;
        scores[index] = score + value;
      }
    }
    const best: number[] = [];
    for (let at = 0; at < count; at += 1) {
      const index = met[at] as number;
      const score = scores[index] as number;
      const worst = best[shown - 1];
      if (worst !== undefined && score <= (scores[worst] as number)) continue;
      const other = candidates[index] as Recommendation;
      if (within(other, item) || isRaisedWith(other, item)) continue;
      const place = best.findIndex((one) => (scores[one] as number) < score);
      best.splice(place === -1 ? best.length : place, 0, index);
      best.length = Math.min(best.length, shown);
    }
    for (let at = 0; at < count; at += 1) scores[met[at] as number] = 0;
    return best.map((index) => candidates[index] as Recommendation);
  };
  const lists = new Map(
    [...sharing].map(([address, indexes]) => [
      address,
      sameList(indexes.map((index) => standing(candidates[index] as Recommendation))),
    ]),
  );
  const byAddress = new Map(candidates.map((item) => [item.address, item]));
  return withItems(editions, (item) => {
    const of = traits(item).map(({ address }) => lists.get(address));
    const addresses = bestOf(standing(item), of, () => bestFor(item).map(({ address }) => address));
    const best = addresses.map((address) => byAddress.get(address) as Recommendation);
    return best.length === 0 ? item : items(item, best, () => ({ ...item, related: best.map(relatedItem) }));
  });
}

/** Addresses. */
const bestOf = memory<object, string[]>();
/** What of an item decides which others are related to it, besides what they share: other words change nothing. */
const standing = remembered(({ address, within, lineage }: Recommendation): object =>
  standingAt(
    [address, ...[within, lineage.chain].map((list) => list.map((one) => one.address).join(' '))].join('\n'),
  ),
);
const standingAt = rememberedText((_place: string): object => ({}));
const items = memory<Recommendation, Recommendation>();

const relatedItem = remembered(
  ({ text, address, place, shortPlace, edition, contentLanguage }: Recommendation) => ({
    ...{ text, address, place, shortPlace, edition, contentLanguage },
  }),
);

/** What an item may share with others, each once. */
function traits({ topics, addressees }: Recommendation): { address: string; value: number }[] {
  const bodies = new Set(addressees.map(({ organization }) => organization.address));
  return [
    ...topics.map(({ address }) => ({ address, value: worth.topics })),
    ...[...bodies].map((address) => ({ address, value: worth.addressees })),
  ];
}

/** Those that raise the same question are on its page already. */
const isRaisedWith = ({ address }: Recommendation, { lineage }: Recommendation) =>
  lineage.chain.some((one) => one.address === address);

/** The item itself, what holds it and what it holds are on its page already. */
const within = (other: Recommendation, item: Recommendation) =>
  other.address === item.address ||
  item.within.some(({ address }) => address === other.address) ||
  other.within.some(({ address }) => address === item.address);
