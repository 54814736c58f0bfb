/** No organization is part of itself. */
import type { Issue } from '../../records/issues.ts';
import type { Records } from '../../records/types.ts';
import { atField } from './report.ts';

export function checkOrganizations({ organizations }: Records): Issue[] {
  const parents = new Map(organizations.map(({ id, data }) => [id, data.parent]));
  return organizations
    .filter(({ id }) => isInside(id, parents))
    .map((record) => atField(record, ['parent'], { code: 'organization-circle', params: { id: record.id } }));
}

function isInside(id: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let above = parents.get(id); above !== undefined && !seen.has(above); above = parents.get(above)) {
    if (above === id) return true;
    seen.add(above);
  }
  return false;
}
