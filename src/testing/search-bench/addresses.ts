/** What query files call items and pages: `1-i-3`, `2017/resolution#1-i-3`, `/2017/resolutions/resolution/1-i-3/`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Recommendation } from '../../model/resolution-types.ts';
import type { Addresses } from './query-set.ts';

/** An id that several resolutions have is none of them. `dist` is the built site. */
export function addressesIn(
  dist: string,
  items: Pick<Recommendation, 'id' | 'key' | 'address'>[],
): Addresses {
  const named = new Map<string, string[]>();
  for (const { id, key, address } of items) {
    for (const name of [id, key]) named.set(name, [...(named.get(name) ?? []), address]);
  }
  return (name) => {
    const [address, another] = named.get(name) ?? [];
    if (address !== undefined) return another === undefined ? address : null;
    if (!name.includes('/') || name.includes('..')) return null;
    const page = `/${name}/`.replace(/\/{2,}/g, '/');
    return existsSync(join(dist, page, 'index.html')) ? page : null;
  };
}
