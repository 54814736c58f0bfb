/** ORGANIZATION -> THE ONE THAT HAS ITS DUTIES NOW. Apart from all else that is told of successors, for links ask it before any extract exists. */
import type { RecordFile } from '../records/types.ts';

/** The last of those that took over from a body one after the other; `null` where it has its duties itself. */
export function livingId(
  id: string,
  organizations: ReadonlyMap<string, RecordFile<'organization'>>,
): string | null {
  const next = organizations.get(id)?.data.successor?.organization;
  return next === undefined ? null : (livingId(next, organizations) ?? next);
}
