/** ENTRIES + LEDGER -> what each address answers with at which nothing stands any more. */
import type { Redirects } from '../records/schemas/redirects.ts';

export type Moved = Pick<Redirects['moved'][number], 'from' | 'to'>;
export type Withdrawn = Redirects['withdrawn'][number];

export interface Forwarding {
  moved: Moved[];
  withdrawn: Withdrawn[];
}

/** Of pages that say no more than where something went. */
export const goneAddresses = ({ moved, withdrawn }: Forwarding): string[] => [
  ...moved.map(({ from }) => from),
  ...withdrawn.map(({ address }) => address),
];

type Entries = Pick<Redirects, 'moved' | 'withdrawn'>;

/**
 * Each entry, and what follows from it for addresses below: a document that moved takes its items along, and one that is
 * withdrawn takes them away. `gone`: published addresses at which nothing stands.
 */
export function forwardingOf(
  { moved, withdrawn }: Entries,
  gone: Iterable<string>,
  stands: (address: string) => boolean,
): Forwarding {
  const movedFrom = new Map<string, Moved>(moved.map((entry) => [entry.from, entry]));
  const withdrawnAt = new Map(withdrawn.map((entry) => [entry.address, entry]));
  for (const address of gone) {
    if (movedFrom.has(address) || withdrawnAt.has(address)) continue;
    const above = pagesAbove(address).find((page) => movedFrom.has(page) || withdrawnAt.has(page));
    if (above === undefined) continue;
    const leaves = withdrawnAt.get(above);
    if (leaves !== undefined) withdrawnAt.set(address, { ...leaves, address });
    const goes = movedFrom.get(above);
    if (goes === undefined) continue;
    const to = goes.to.startsWith('/') ? `${goes.to}${address.slice(above.length)}` : goes.to;
    if (!to.startsWith('/') || stands(to)) movedFrom.set(address, { from: address, to });
  }
  return { moved: [...movedFrom.values()], withdrawn: [...withdrawnAt.values()] };
}

/** `/a/b/#c` -> `/a/b/`, `/a/` */
export function pagesAbove(address: string): string[] {
  const steps = address.split('/').slice(1, -1);
  const own = address.endsWith('/') ? 1 : 0;
  return steps.slice(own).map((_, index) => `/${steps.slice(0, steps.length - own - index).join('/')}/`);
}
