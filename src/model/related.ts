/** Items that a reader of one item may want next: on its topics, and to its addressees. */
import { itemLine } from './build-recommendation.ts';
import type { Recommendation } from './resolution-types.ts';
import type { Edition } from './types.ts';

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
  const sharing = Map.groupBy(
    all
      .filter(({ counted, stage }) => counted && stage === 'adopted')
      .flatMap((item) => traits(item).map(({ address }) => ({ address, item }))),
    ({ address }) => address,
  );
  const relatedTo = (item: Recommendation): Recommendation['related'] => {
    const scores = new Map<Recommendation, number>();
    for (const { address, value } of traits(item)) {
      for (const { item: other } of (sharing.get(address) ?? []).slice(0, compared)) {
        if (!within(other, item) && !isRaisedWith(other, item))
          scores.set(other, (scores.get(other) ?? 0) + value);
      }
    }
    return [...scores]
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, shown)
      .map(([other]) => {
        const { text, address, place, shortPlace, edition, contentLanguage } = itemLine(other);
        return { text, address, place, shortPlace, edition, contentLanguage };
      });
  };
  return editions.map((edition) => ({
    ...edition,
    resolutions: edition.resolutions.map((resolution) => ({
      ...resolution,
      recommendations: resolution.recommendations.map((item) => ({ ...item, related: relatedTo(item) })),
    })),
  }));
}

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
