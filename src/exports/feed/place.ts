/** Where an item, a part or a section is cited and read. */
import type { Resolution } from '../../model/resolution-types.ts';

export interface FeedPlace {
  /** «п. 3 разд. I ч. 1»; `null` for the document as a whole. */
  short: string | null;
  address: string;
}

/** `id`: of an item, a part or a section. */
export function placeOf({ address, recommendations, divisions }: Resolution, id: string | null): FeedPlace {
  const item = recommendations.find((one) => one.id === id);
  if (item !== undefined) return { short: item.shortPlace, address: item.address };
  const division = id === null ? undefined : divisions[id];
  return division === undefined
    ? { short: null, address }
    : { short: division.shortPlace, address: `${address}#${id}` };
}
