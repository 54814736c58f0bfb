/** The list of all recommendations: grouped by resolution and part, or by edition where they are many. */
import { itemLine } from './build-recommendation.ts';
import type { Ref } from './entry.ts';
import type { ItemLine, Recommendation, Resolution } from './resolution-types.ts';
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
  part: Ref | null;
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
export function editionRegisters(model: Proceedings): { id: string; edition: Ref; register: Register }[] {
  if (registerOf(model).editions.length === 0) return [];
  return model.editions.map((edition) => ({
    id: edition.id,
    edition: { title: edition.name, address: edition.address },
    register: { count: countIn(edition.resolutions), groups: groupsOf(edition), editions: [] },
  }));
}

function groupsOf({ resolutions }: Edition): RegisterGroup[] {
  return resolutions.flatMap(({ title, address, edition, recommendations, parts }) => {
    const counted = recommendations.filter((item) => item.counted);
    const partOf = ({ within: [outermost] }: Recommendation) =>
      parts.find((part) => part.address === outermost?.address);
    return [...Map.groupBy(counted, partOf)].map(([part, items]) => ({
      resolution: { title, address },
      edition,
      part: part === undefined ? null : { title: part.heading, address: part.address },
      items: items.map(itemLine),
    }));
  });
}
