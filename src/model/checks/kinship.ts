/** Whether one body may answer for another: its unit, what it is a unit of, what was before it or took over from it. */
import type { Records } from '../../records/types.ts';

export function kinship({
  organizations,
}: Pick<Records, 'organizations'>): (a: string, b: string) => boolean {
  const data = new Map(organizations.map((one) => [one.id, one.data]));
  const before = Map.groupBy(organizations, (one) => one.data.successor?.organization);
  /** The body with all that it belongs to, each with those before it and after it. */
  const above = (id: string): Set<string> => {
    const found = new Set([id]);
    for (const one of found) {
      const next = [data.get(one)?.parent, data.get(one)?.successor?.organization];
      for (const other of [...next, ...(before.get(one) ?? []).map((record) => record.id)])
        if (other !== undefined) found.add(other);
    }
    return found;
  };
  return (a, b) => above(a).has(b) || above(b).has(a);
}
