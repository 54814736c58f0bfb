/**
 * The same record three times: as it stands in the project, as it was imported last, as the source has it now. What
 * was edited by hand stays.
 */
import { createHash } from 'node:crypto';
import type { Fields, Value } from '../content-file.ts';

/** A field that was edited by hand and is left so. */
export interface KeptField {
  field: string;
  here: Value | undefined;
  source: Value | undefined;
}

export interface Merge {
  /** What is to be set here, or, with `undefined`, taken away. */
  changes: Map<string, Value | undefined>;
  /** Of every imported field, for the next import. */
  values: Record<string, string>;
  kept: KeptField[];
}

/** Longer values are kept as a digest: the front matter is for people. */
const longestValue = 200;

/** How a value stands in `imported.values`; `undefined` where there is none. */
function imprint(value: Value | undefined): string | undefined {
  if (isEmpty(value)) return undefined;
  if (typeof value === 'string' && value.length <= longestValue && !/[\r\n]/.test(value)) return value;
  const digest = createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('hex');
  return `sha256:${digest.slice(0, 16)}`;
}

/** @param last of the fields in `source`, what was imported last; empty for a record made now */
export function merge(here: Fields, last: Readonly<Record<string, unknown>>, source: Fields): Merge {
  const changes = new Map<string, Value | undefined>();
  const values: Record<string, string> = {};
  const kept: KeptField[] = [];
  for (const [field, wanted] of Object.entries(source)) {
    const [now, next] = [imprint(here[field]), imprint(wanted)];
    const before = typeof last[field] === 'string' ? last[field] : undefined;
    let known = next;
    if (now !== next && now === before) {
      changes.set(field, next === undefined ? undefined : wanted);
    } else if (now !== next) {
      // A field that the source never had is simply the organizer's own.
      if (before !== next || before !== undefined) kept.push({ field, here: here[field], source: wanted });
      known = before;
    }
    if (known !== undefined) values[field] = known;
  }
  return { changes, values, kept };
}

function isEmpty(value: Value | undefined): boolean {
  return value === undefined || value.length === 0;
}

/** Equal values give equal text, whatever the order of their keys. */
function sorted(value: Value | undefined): unknown {
  if (value === undefined || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value as Record<string, Value | undefined>);
  return Object.fromEntries(
    entries
      .filter(([, inner]) => inner !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
