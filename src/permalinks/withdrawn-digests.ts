/**
 * Pages whose address must not be written down, because it is a person's name: they are known by a digest of the address. A digest is a
 * pseudonym: who guesses the name can try it.
 */
import { hash } from 'node:crypto';
import type { Issue } from '../records/issues.ts';
import type { Ledger } from '../records/ledger.ts';
import type { RedirectsFile } from '../records/redirects.ts';
import type { Published } from './published.ts';

/** As `redirects.yaml` has them. */
export type Digests = Pick<RedirectsFile, 'withdrawn-digests'>;

/** SHA-256, 64 hexadecimal digits. The page's script makes the same one: `client/withdrawn.ts`. */
export const addressDigest = (address: string): string => hash('sha256', address);

/** A branch that was merged may have brought a line back. */
export function withoutWithdrawn<Entries extends Pick<Ledger, 'entries'>>(
  ledger: Entries,
  digests: Digests,
): Entries {
  const withdrawn = setOf(digests);
  if (withdrawn.size === 0) return ledger;
  return {
    ...ledger,
    entries: ledger.entries.filter(({ address }) => !withdrawn.has(addressDigest(address))),
  };
}

/** Who was withdrawn may come back by an import, or by a branch: never without a decision. */
export function checkWithdrawn(published: readonly Published[], digests: Digests): Issue[] {
  const withdrawn = setOf(digests);
  if (withdrawn.size === 0) return [];
  return published
    .filter(({ address }) => withdrawn.has(addressDigest(address)))
    .map(({ record }) => ({
      code: 'withdrawn-came-back',
      params: {},
      file: record.file,
      place: record.locate([]),
      field: undefined,
      severity: 'error',
    }));
}

const setOf = ({ 'withdrawn-digests': entries }: Digests) => new Set(entries.map(({ digest }) => digest));
