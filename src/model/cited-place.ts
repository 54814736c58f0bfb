/** Where an item, a part or a section is cited and read. */
import type { Resolution } from './resolution-types.ts';

export interface CitedPlace {
  /** «п. 3 разд. I ч. 1»; `null` for the document as a whole. */
  short: string | null;
  address: string;
}

/** `id`: of an item, a part or a section. */
export function citedPlace(
  { address, recommendations, divisions }: Resolution,
  id: string | null,
): CitedPlace {
  const item = recommendations.find((one) => one.id === id);
  if (item !== undefined) return { short: item.shortPlace, address: item.address };
  const division = id === null ? undefined : divisions[id];
  return division === undefined
    ? { short: null, address }
    : { short: division.shortPlace, address: `${address}#${id}` };
}
