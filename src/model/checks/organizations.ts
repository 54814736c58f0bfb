/** No organization is part of itself, and none takes over from itself. */
import type { Issue } from '../../records/issues.ts';
import type { Records } from '../../records/types.ts';
import { atField } from './report.ts';

export function checkOrganizations({ organizations }: Records): Issue[] {
  const parents = new Map(organizations.map(({ id, data }) => [id, data.parent]));
  const successors = new Map(organizations.map(({ id, data }) => [id, data.successor?.organization]));
  return organizations.flatMap((record) => {
    const { id } = record;
    return [
      ...(leadsBack(id, parents)
        ? [atField(record, ['parent'], { code: 'organization-circle', params: { id } })]
        : []),
      ...(leadsBack(id, successors)
        ? [atField(record, ['successor', 'organization'], { code: 'successor-circle', params: { id } })]
        : []),
    ];
  });
}

/** Whether the steps from one lead back to it. */
function leadsBack(id: string, steps: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let next = steps.get(id); next !== undefined && !seen.has(next); next = steps.get(next)) {
    if (next === id) return true;
    seen.add(next);
  }
  return false;
}
