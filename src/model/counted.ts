/** Which items are recommendations, and which of them lists and totals count. */
import type { Resolution } from '../records/schemas/resolution.ts';
import { isGroup } from './groups.ts';
import { stated } from './inherit.ts';
import { isItem, type Placed } from './outline.ts';

/** True for what front matter calls prose, itself or with what holds it: it keeps its anchor and has no page. */
export function isProse(data: Pick<Resolution, 'prose'>, { block, holders }: Placed): boolean {
  return [block, ...holders].some(({ id }) => data.prose?.includes(id));
}

/**
 * Ids of the items that count: the outermost ones that are neither prose nor groups.
 * `names` are the names of organizations, by which a group may be known.
 */
export function countedIds(data: Resolution, placed: Placed[], names: string[]): Set<string> {
  const counted = new Set<string>();
  for (const item of placed.filter(isItem)) {
    const quotes = (stated(data, item.block).addressees ?? []).map(({ words }) => words);
    const held = item.holders.some(({ id }) => counted.has(id));
    if (!held && !isProse(data, item) && !isGroup(item.block, quotes, names)) counted.add(item.block.id);
  }
  return counted;
}
