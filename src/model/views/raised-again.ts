/** The questions that were raised more than once, for the page of them. */
import type { RaisedItem } from '../lineage-types.ts';
import type { Proceedings } from '../types.ts';

/** The address of the page; a site without such questions has none. */
export const raisedAgainAddress = '/recommendations/raised-again/';

export interface RaisedQuestion {
  /** The item that raised it last. */
  latest: RaisedItem;
  /** Every item that raised it, the oldest first. */
  items: RaisedItem[];
}

/** Those first that were raised last, in order of the documents. */
export function raisedAgain({ editions }: Pick<Proceedings, 'editions'>): RaisedQuestion[] {
  const chains = editions
    .flatMap(({ resolutions }) => resolutions)
    .filter(({ stage }) => stage === 'adopted')
    .flatMap(({ recommendations }) => recommendations)
    .map(({ lineage }) => lineage.chain);
  const byLatest = new Map(chains.map((items) => [items.at(-1)?.address, items]));
  return [...byLatest.values()].flatMap((items) => {
    const latest = items.at(-1);
    return latest === undefined ? [] : [{ latest, items }];
  });
}
