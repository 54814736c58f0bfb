/** What a feed is about: all items, or those that name an organization. */
import type { Recommendation, Resolution } from '../../model/resolution-types.ts';
import type { Organization } from '../../model/types.ts';

/** `null`: the whole site. */
export type Concerned = Organization | null;

/** Items at or in an item, a part or a section; all of the document's where none is given. */
export const itemsAt = ({ recommendations }: Resolution, id: string | null): Recommendation[] =>
  recommendations.filter(
    (item) => id === null || item.id === id || item.within.some((outer) => outer.id === id),
  );

/** Those of them that the feed is about. */
export const concerning = (concerned: Concerned, items: readonly Recommendation[]): Recommendation[] =>
  items.filter(
    ({ addressees }) =>
      concerned === null || addressees.some(({ organization }) => organization.address === concerned.address),
  );

/** Whether something about the document, or about an item or part of it, belongs into the feed. */
export const concerns = (concerned: Concerned, resolution: Resolution, id: string | null): boolean =>
  concerned === null || concerning(concerned, itemsAt(resolution, id)).length > 0;
