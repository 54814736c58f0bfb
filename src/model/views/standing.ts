/** How far items have come by the latest that is known of each. Items of which nothing is known have no status, and are in the total alone. */
import { type FollowUpStatus, followUpStatuses } from '../../strings/vocabulary.ts';
import { adoptedIn, itemsIn } from '../extract.ts';
import type { Extract } from '../extract-types.ts';
import type { ItemLine, Resolution } from '../resolution-types.ts';

export interface Standing {
  /** In the vocabulary's order. */
  counts: { status: FollowUpStatus; count: number }[];
  /** Items of which a status is known, and all. */
  known: number;
  total: number;
}

/** `null` where nothing is known. */
export function standingOf(items: readonly Pick<ItemLine, 'status'>[]): Standing | null {
  const known = items.flatMap(({ status }) => status?.status ?? []);
  if (known.length === 0) return null;
  const counts = followUpStatuses
    .map((status) => ({ status, count: known.filter((one) => one === status).length }))
    .filter(({ count }) => count > 0);
  return { counts, known: known.length, total: items.length };
}

/** Of the items in extracts of adopted documents; one that stands in several of them is one. */
export const standingIn = (extracts: readonly Extract[]): Standing | null =>
  standingOf([
    ...new Map(
      adoptedIn(extracts)
        .flatMap(itemsIn)
        .map((item) => [item.address, item]),
    ).values(),
  ]);

/** Whether an edition adopted items, and nobody has said anything of any of them. */
export function isUnreported({ resolutions }: { resolutions: Resolution[] }): boolean {
  const adopted = resolutions.filter(({ stage, count }) => stage === 'adopted' && count > 0);
  const told = adopted.flatMap(({ divisions, recommendations }) => [
    ...Object.values(divisions),
    ...recommendations,
  ]);
  return adopted.length > 0 && told.every(({ followUps }) => followUps.length === 0);
}
