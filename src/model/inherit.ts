/**
 * What parts pass down to their items. A list stated for an item replaces the inherited one; `[]` clears it.
 */
import type { Resolution } from '../records/schemas/resolution.ts';
import type { Holder, Placed } from './outline.ts';

type Part = NonNullable<Resolution['parts']>[string];
type Override = NonNullable<Resolution['recommendations']>[string];

/** What front matter states for one part or item itself. */
export function stated(data: Resolution, holder: Holder): Partial<Part & Override> {
  return { ...data.parts?.[holder.id], ...data.recommendations?.[holder.id] };
}

/** The nearest statement of `field`, from the thing itself outwards. */
export function inherited<F extends 'addressees' | 'topics' | 'session'>(
  data: Resolution,
  { block, holders }: Placed,
  field: F,
): (Part & Override)[F] | undefined {
  return [block, ...holders.toReversed()]
    .map((holder) => stated(data, holder)[field])
    .find((value) => value !== undefined);
}
