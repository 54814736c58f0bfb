/** AN ID -> who is to be withdrawn: a record, or one of which only addresses are left. */
import { personIn } from '../../src/permalinks/check-redirects.ts';
import type { Ledger } from '../../src/records/ledger.ts';
import type { Redirects } from '../../src/records/schemas/redirects.ts';
import type { RecordFile } from '../../src/records/types.ts';
import type { Named } from './names.ts';

export interface Withdrawn extends Named {
  /** The record and its translations; none where it was deleted. */
  files: string[];
  /** The address of the page, and those that led to it. */
  addresses: string[];
}

interface Project {
  people: readonly RecordFile<'person'>[];
  redirects: Pick<Redirects, 'moved' | 'withdrawn'>;
  ledger: Pick<Ledger, 'entries'>;
}

/** `null` where nothing knows the id. One that was renamed is found under the old id, too. */
export function personToWithdraw(id: string, { people, redirects, ledger }: Project): Withdrawn | null {
  const { moved, withdrawn } = redirects;
  const address = `/people/${id}/`;
  const record =
    people.find((one) => one.id === id) ??
    people.find((one) => leadingTo(`/people/${one.id}/`, moved).includes(address));
  const known = [
    ...ledger.entries.map((entry) => entry.address),
    ...moved.flatMap(({ from, to }) => [from, to]),
    ...withdrawn.map((entry) => entry.address),
  ];
  if (record === undefined && !known.some((one) => personIn(one) === id)) return null;
  const now = record === undefined ? endOf(address, moved) : `/people/${record.id}/`;
  const translations = Object.values(record?.translations ?? {}).map(({ file }) => file);
  return {
    id: record?.id ?? id,
    data: record?.data ?? noNames,
    files: record === undefined ? [] : [record.file, ...translations].toSorted(),
    addresses: [now, ...leadingTo(now, moved)],
  };
}

const noNames = { name: '', 'also-known-as': [] } as unknown as Named['data'];

type Moved = Redirects['moved'];

/** Of people, directly and by way of others. */
function leadingTo(address: string, moved: Moved): string[] {
  const found = new Set([address]);
  for (const target of found)
    for (const { from, to } of moved)
      if (to.replace(/#.*$/, '') === target && personIn(from) !== null) found.add(from.replace(/#.*$/, ''));
  return [...found].slice(1);
}

/** The last person’s page that an address leads to. */
function endOf(address: string, moved: Moved): string {
  const passed = new Set([address]);
  for (const one of passed) {
    const next = moved.find(({ from }) => from === one)?.to.replace(/#.*$/, '');
    if (next !== undefined && personIn(next) !== null) passed.add(next);
  }
  return [...passed].at(-1) ?? address;
}
