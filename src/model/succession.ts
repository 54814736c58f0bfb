/** RECORDS -> WHAT TOOK OVER FROM WHAT. No body leads back to itself (`checks/`). */
import type { RecordFile } from '../records/types.ts';
import type { Context, References } from './context.ts';
import { itemsIn } from './extract.ts';
import { byCodeUnits } from './order.ts';
import type { Predecessor, Successor } from './succession-types.ts';
import type { Organization } from './types.ts';

export function successorOf(
  { data: { successor } }: RecordFile<'organization'>,
  { text }: Context,
  to: References,
): Successor | null {
  if (successor === undefined) return null;
  const { organization, from, act } = successor;
  return {
    ...to.organization(organization),
    from: from ?? null,
    act: act === undefined ? null : { title: text(act.title), href: act.href ?? null },
  };
}

/** The organizations, each with those before it. */
export function withPredecessors(organizations: Organization[]): Organization[] {
  const direct = Map.groupBy(organizations, ({ successor }) => successor?.address);
  const before = ({ address }: Organization): Predecessor[] => {
    const nearest = (direct.get(address) ?? []).toSorted(latestFirst);
    return [...nearest.flatMap(predecessor), ...nearest.flatMap(before)];
  };
  return organizations.map((organization) => {
    const predecessors = before(organization);
    return { ...organization, predecessors, inherited: inheritedBy(organization, predecessors) };
  });
}

const latestFirst = (a: Organization, b: Organization) =>
  byCodeUnits(b.successor?.from ?? '', a.successor?.from ?? '') || byCodeUnits(a.id, b.id);

const predecessor = ({ fullName, address, successor, count, items }: Organization): Predecessor[] =>
  successor === null ? [] : [{ title: fullName, address, successor, count, items }];

/** How many items name a predecessor and not the body itself. */
function inheritedBy(organization: Organization, predecessors: Predecessor[]): number {
  if (predecessors.length === 0) return 0;
  const own = addressesIn(organization);
  const others = new Set(predecessors.flatMap((one) => [...addressesIn(one)]));
  return [...others].filter((address) => !own.has(address)).length;
}

const addressesIn = ({ items }: Pick<Organization, 'items'>): Set<string> =>
  new Set(items.flatMap(({ extracts }) => extracts.flatMap(itemsIn).map(({ address }) => address)));
