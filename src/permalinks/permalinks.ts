/** FILES + RECORDS -> what is wrong with published addresses, what the ledger is to say, and where old addresses lead. */
import { withSoundBody } from '../model/checks/files.ts';
import type { Bodies } from '../model/context.ts';
import type { Issue } from '../records/issues.ts';
import { type Ledger, type LedgerEntry, ledgerText, readLedger } from '../records/ledger.ts';
import { readRedirects } from '../records/redirects.ts';
import type { Records } from '../records/types.ts';
import { answersOf, placeInDocument } from './answers.ts';
import { checkLedger } from './check-ledger.ts';
import { checkRedirects } from './check-redirects.ts';
import { sameWords } from './digest.ts';
import { type Forwarding, forwardingOf, goneAddresses } from './forwarding.ts';
import { publishedAddresses } from './published.ts';
import { checkWithdrawn, type Digests, withoutWithdrawn } from './withdrawn-digests.ts';

export interface Permalinks extends Forwarding, Digests {
  issues: Issue[];
  /** What is published and not in the ledger. */
  added: LedgerEntry[];
  /** How many lines of the ledger are no longer needed: of branches that were merged. */
  dropped: number;
  /** The whole ledger with `added`, and without what is dropped. */
  ledger: string;
}

/**
 * The ledger is compared with what is published, whatever is shown. `shown`: with the drafts of a preview, which
 * may stand where something was withdrawn.
 */
export function readPermalinks(root: string, published: Records, shown: Records, bodies: Bodies): Permalinks {
  const redirects = readRedirects(root);
  const written = readLedger(root);
  const ledger = withoutWithdrawn(written, redirects);
  const unsound = (file: string) => bodies.has(file) && !withSoundBody(bodies)({ file });
  const addresses = publishedAddresses(published, bodies);
  const answers = answersOf(published, addresses, unsound);
  const gone = new Set(
    ledger.entries.map(({ address }) => address).filter((address) => !answers.has(address)),
  );
  const forwarding = forwardingOf(redirects, gone, answers.has);
  const forwarded = new Set(goneAddresses(forwarding));
  const { issues, stale } = checkLedger(
    ledger,
    addresses,
    answers,
    // What a broken file says of an address is not known.
    (address) => forwarded.has(address) || redirects.issues.length > 0,
  );
  const kept = ledger.entries.filter(({ address, digest }) => !stale.has(`${address} ${digest}`));
  const known = new Set(kept.map(lineOf));
  const added = addresses
    .filter(({ kept }) => kept)
    .map(({ address, item }) => ({ address, digest: item?.digest ?? null }))
    .filter((entry) => !known.has(lineOf(entry)));
  const preview =
    shown === published ? answers : answersOf(shown, publishedAddresses(shown, bodies), unsound);
  return {
    issues: [
      ...issues,
      ...checkRedirects(redirects, published, answers, otherWords(ledger)),
      ...checkWithdrawn(addresses, redirects),
    ],
    added,
    dropped: written.entries.length - known.size + ledger.issues.length,
    // A long one takes its time, and only who writes it asks for it.
    get ledger() {
      return ledgerText([...kept, ...added]);
    },
    moved: [...forwarding.moved, ...placesOf(forwarding)].filter(({ from }) => !preview.has(from)),
    withdrawn: forwarding.withdrawn.filter(({ address }) => !preview.has(address)),
    'withdrawn-digests': redirects['withdrawn-digests'],
  };
}

/** Were other words published at the second address than at the first? */
function otherWords({ entries }: Pick<Ledger, 'entries'>) {
  const digests = Map.groupBy(
    entries.flatMap(({ address, digest }) => (digest === null ? [] : [{ address, digest }])),
    ({ address }) => address,
  );
  return (from: string, to: string): boolean => {
    const [old, now] = [digests.get(from) ?? [], digests.get(to) ?? []];
    const isKnown = old.some((one) => now.some((other) => sameWords(one.digest, other.digest)));
    return old.length > 0 && now.length > 0 && !isKnown;
  };
}

const lineOf = ({ address, digest }: LedgerEntry): string => `${address} ${digest ?? ''}`;

/** An item that moved within its document has moved its place in the document’s text, too. */
function placesOf({ moved }: Forwarding): Forwarding['moved'] {
  const pageOf = (place: string) => place.replace(/#.*$/, '');
  return moved
    .filter(({ from, to }) => itemPage.test(from) && itemPage.test(to))
    .map(({ from, to }) => ({ from: placeInDocument(from), to: placeInDocument(to) }))
    .filter(({ from, to }) => pageOf(from) === pageOf(to) && !moved.some((one) => one.from === from));
}

const itemPage = /^\/[^/]+\/resolutions\/[^/]+\/[^/#]+\/$/;
