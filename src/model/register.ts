/** The list of all recommendations: grouped by resolution and part, or by edition where they are many. */
import { itemLine } from './build-recommendation.ts';
import type { Ref } from './entry.ts';
import type { ItemLine, Resolution } from './resolution-types.ts';
import type { Edition, Proceedings } from './types.ts';

/** Above this many the list is split by edition. */
const longestList = 1000;

export interface Register {
  count: number;
  groups: RegisterGroup[];
  /** Set instead of `groups` when the list is split. */
  editions: (Ref & { count: number })[];
}

/** The items of one part. */
export interface RegisterGroup {
  resolution: Ref;
  edition: Ref;
  /** `null` for items outside of any part. */
  part: (Ref & { place: string }) | null;
  items: ItemLine[];
}

const countIn = (resolutions: Resolution[]) => resolutions.reduce((sum, { count }) => sum + count, 0);

export function registerOf({ editions }: Proceedings): Register {
  const count = countIn(editions.flatMap(({ resolutions }) => resolutions));
  if (count <= longestList) return { count, groups: editions.flatMap(groupsOf), editions: [] };
  return {
    count,
    groups: [],
    editions: editions.map(({ title, address, resolutions }) => ({
      title,
      address: `${address}recommendations/`,
      count: countIn(resolutions),
    })),
  };
}

/** One complete list an edition; none where the whole list is short enough. */
export function editionRegisters(model: Proceedings): { edition: Ref; register: Register }[] {
  if (registerOf(model).editions.length === 0) return [];
  return model.editions.map((edition) => ({
    edition: { title: edition.id, address: edition.address },
    register: { count: countIn(edition.resolutions), groups: groupsOf(edition), editions: [] },
  }));
}

function groupsOf({ resolutions }: Edition): RegisterGroup[] {
  return resolutions.flatMap(({ title, address, edition, recommendations, divisions, parts }) => {
    const counted = recommendations.filter((item) => item.counted);
    return [...Map.groupBy(counted, ({ within }) => within[0]?.id)].map(([id, items]) => ({
      resolution: { title, address },
      edition,
      part: partOf(id, parts, divisions),
      items: items.map(itemLine),
    }));
  });
}

function partOf(
  id: string | undefined,
  parts: Resolution['parts'],
  divisions: Resolution['divisions'],
): RegisterGroup['part'] {
  const info = id === undefined ? undefined : divisions[id];
  const part = parts.find(({ address }) => address.endsWith(`#${id}`));
  return info === undefined || part === undefined
    ? null
    : { title: info.name, address: part.address, place: info.place };
}
