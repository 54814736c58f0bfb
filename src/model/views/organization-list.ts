/** The list of organizations: bodies apart from groups, units under the body that they belong to. */
import type { Ref } from '../entry.ts';
import type { Organization, Proceedings } from '../types.ts';

export interface OrganizationLine
  extends Pick<Organization, 'id' | 'name' | 'address' | 'count' | 'roles' | 'contentLanguage'> {
  /** Items that name a body before it and not itself, where it is the living one. */
  inherited: number;
  /** How many bodies it has the duties of. */
  predecessors: number;
  /** Editions whose resolutions name it. */
  editions: Ref[];
  units: OrganizationLine[];
}

/** Each kind in the order of names; a unit stands with its body, whatever its own kind. */
export function organizationList({
  organizations,
  language,
}: Proceedings): Record<Organization['kind'], OrganizationLine[]> {
  // Punctuation is ignored, so that a name in quotation marks stands at its first letter.
  const { compare } = new Intl.Collator(language, { ignorePunctuation: true, numeric: true });
  const byParent = Map.groupBy(
    organizations.toSorted((a, b) => compare(a.name, b.name)),
    ({ parent }) => parent?.address,
  );
  const lineOf = (organization: Organization): OrganizationLine => {
    const { id, name, address, count, roles, contentLanguage, editions } = organization;
    const { successor, predecessors } = organization;
    const inherited = successor === null ? organization.inherited : 0;
    const units = (byParent.get(address) ?? []).map(lineOf);
    return {
      ...{ id, name, address, count, roles, contentLanguage, editions, units, inherited },
      predecessors: predecessors.filter((one) => one.count > 0).length,
    };
  };
  const roots = byParent.get(undefined) ?? [];
  return {
    body: roots.filter(({ kind }) => kind === 'body').map(lineOf),
    group: roots.filter(({ kind }) => kind === 'group').map(lineOf),
  };
}
