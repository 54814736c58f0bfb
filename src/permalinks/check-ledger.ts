/** LEDGER against what is published now: no address is lost, and no item says something else unless a correction says so. */
import { addressOf } from '../model/context.ts';
import { plain } from '../model/plain.ts';
import { firstIssues } from '../records/field-issues.ts';
import type { Issue, Place, Problem } from '../records/issues.ts';
import { type Ledger, ledgerFile } from '../records/ledger.ts';
import type { RecordFile } from '../records/types.ts';
import type { Answers } from './answers.ts';
import { personIn } from './check-redirects.ts';
import { earlierDigests } from './corrected.ts';
import { allWords, sameWords, wordsAfterLabel } from './digest.ts';
import { pagesAbove } from './forwarding.ts';
import type { Published, PublishedItem } from './published.ts';
import { publishedLabel } from './published-label.ts';

interface Item extends Published {
  item: PublishedItem;
}

interface Recorded {
  address: string;
  /** Of an item: those that it had, in the order of the file. */
  digests: string[];
  line: number;
}

export interface LedgerCheck {
  issues: Issue[];
  /** Digests that no words explain, of items whose words of today are recorded as well, with their address. */
  stale: ReadonlySet<string>;
}

/** `forwarded`: moved or withdrawn. */
export function checkLedger(
  ledger: Ledger,
  published: readonly Published[],
  answers: Answers,
  forwarded: (address: string) => boolean,
): LedgerCheck {
  const recorded = recordedIn(ledger);
  const now = new Map(published.map((one) => [one.address, one]));
  const items = published.filter((one): one is Item => one.item !== null);
  const stale = new Set<string>();
  const movedTo = movedWords(recorded, items);

  /** With what has become of the words that were published where the item stands now. */
  const renumberedTo = (address: string, found: Item, taken: boolean): Issue => {
    const own = recorded.get(found.address)?.digests ?? [];
    const over = own.length > 0;
    const stand = items.some(({ item }) => own.some((digest) => sameWords(digest, item.digest)));
    const published = recorded.get(address)?.digests ?? [];
    return renumbered(address, found, { published, taken, over, deleted: over && !stand });
  };

  /** The address in the same document under which an item’s words are known that are not its own. */
  const wordsOfAnother = ({ address, item, record }: Item, digests: readonly string[]): string | null => {
    if (digests.some((digest) => sameWords(digest, item.digest))) return null;
    const page = addressOf(record);
    const owner = [...recorded.values()].find(
      (one) =>
        one.address !== address &&
        one.address.startsWith(page) &&
        one.digests.some((digest) => sameWords(digest, item.digest)) &&
        // The words may stand twice.
        !sameWords(now.get(one.address)?.item?.digest ?? '', item.digest),
    );
    return owner?.address ?? null;
  };

  const gone = ({ address, digests, line }: Recorded): Issue => {
    const found = digests.flatMap((digest) => movedTo(address, digest) ?? [])[0];
    if (found !== undefined) return renumberedTo(address, found, false);
    const person = personIn(address);
    if (person !== null)
      return error('person-gone', { address, id: person }, ledgerFile, { line, column: 1 });
    const owner = published.find(
      ({ record, address: page }) =>
        holdsPlaces(record) && page === addressOf(record) && address.startsWith(page),
    );
    const place = owner === undefined ? { line, column: 1 } : owner.record.locate([]);
    return error('permalink-gone', { address }, owner?.record.file ?? ledgerFile, place);
  };

  const reworded = (published: Item, { address, digests }: Recorded): Issue[] => {
    const { item, record } = published;
    const owner = wordsOfAnother(published, digests);
    const borrowed = owner === null ? [] : [renumberedTo(owner, published, now.has(owner))];
    const others = digests.filter((digest) => digest !== item.digest);
    if (others.length === 0) return borrowed;
    const corrections = correctionsOf(published);
    const earlier = earlierDigests(item.words, corrections);
    const unexplained = others.filter((digest) => !earlier.has(allWords(digest)));
    if (unexplained.length === 0) return borrowed;
    const at = [record.file, item.place] as const;
    if (unexplained.length < digests.length && digests.includes(item.digest)) {
      for (const digest of unexplained) stale.add(`${address} ${digest}`);
      return [error('permalink-digests', { address }, ...at)];
    }
    const found = unexplained.flatMap((digest) => movedTo(address, digest) ?? [])[0];
    if (found !== undefined) return [...borrowed, renumberedTo(address, found, true)];
    if (borrowed.length > 0) return borrowed;
    const declared = corrections.some((one) => one.item !== undefined || item.words.includes(plain(one.now)));
    const params = { item: item.id, declared, words: firstWords(item.words) };
    return [error('item-reworded', params, ...at)];
  };

  const isGone = (lost: string) => recorded.has(lost) && !answers.has(lost) && !forwarded(lost);
  const lost: Recorded[] = [];
  const issues = [...recorded.values()].flatMap((one): Issue[] => {
    const { address, digests } = one;
    if (answers.isUnread(address)) return [];
    const published = now.get(address);
    if (published !== undefined)
      return published.item === null || digests.length === 0 ? [] : reworded(published as Item, one);
    // One entry is enough for a page and all that stood below it.
    if (isGone(address) && !pagesAbove(address).some(isGone)) lost.push(one);
    return [];
  });
  return { issues: [...ledger.issues, ...once([...issues, ...firstIssues(ledgerFile, lost, gone)])], stale };
}

/** Whose items or talks have addresses of their own. */
const holdsPlaces = ({ kind }: RecordFile) => kind === 'resolution' || kind === 'session';

function recordedIn({ entries }: Ledger): Map<string, Recorded> {
  const recorded = new Map<string, Recorded>();
  for (const { address, digest, line } of entries) {
    const known = recorded.get(address) ?? { address, digests: [], line };
    if (digest !== null && !known.digests.includes(digest)) known.digests.push(digest);
    recorded.set(address, known);
  }
  return recorded;
}

/** Where words stand today that were published under another address: at an item that never had them, of the same document first. */
function movedWords(recorded: ReadonlyMap<string, Recorded>, items: readonly Item[]) {
  const byWords = Map.groupBy(items, ({ item }) => wordsAfterLabel(item.digest));
  return (address: string, digest: string): Item | undefined => {
    const words = wordsAfterLabel(digest);
    const isNew = (one: Item) =>
      one.address !== address &&
      !recorded.get(one.address)?.digests.some((known) => wordsAfterLabel(known) === words);
    const found = (byWords.get(words) ?? []).filter(isNew);
    return found.find((one) => address.startsWith(addressOf(one.record))) ?? found[0];
  };
}

/** Those of the item, of what holds it or is held by it, and of the document as a whole. */
function correctionsOf({ record, item }: Item) {
  const { corrections } = (record as RecordFile<'resolution'>).data;
  return (corrections ?? []).filter((one) => one.item === undefined || item.kin.has(one.item));
}

/** One item may be missed at one address and found at the other. */
const once = (issues: readonly Issue[]): Issue[] => [
  ...new Map(
    issues.map((issue) => [JSON.stringify([issue.code, issue.file, issue.place, issue.params]), issue]),
  ).values(),
];

interface Renumbering {
  /** Digests of the item at its old address. */
  published: readonly string[];
  /** Another item has its address. */
  taken: boolean;
  over: boolean;
  deleted: boolean;
}

function renumbered(
  address: string,
  { address: now, record, item }: Item,
  { published, ...params }: Renumbering,
): Issue {
  const segment = ownSegment(address, now);
  const id = address.split('/').at(-2) ?? '';
  const keep =
    segment === null
      ? null
      : { segment, id, label: item.label, was: publishedLabel(published, item, segment) };
  return error('item-renumbered', { address, now, keep, ...params }, record.file, item.place);
}

/** What `{#…}` has to say so that the item keeps its id; `null` where the id’s other parts differ, too. */
function ownSegment(address: string, now: string): string | null {
  const [old = [], present = []] = [address, now].map((one) => one.split('/').at(-2)?.split('-') ?? []);
  const above = address.split('/').slice(0, -2).join('/') === now.split('/').slice(0, -2).join('/');
  const same = old.slice(0, -1).join('-') === present.slice(0, -1).join('-');
  return above && same ? (old.at(-1) ?? null) : null;
}

const firstWords = (words: string): string => (words.length > 80 ? `${words.slice(0, 80)}…` : words);

type Code = 'person-gone' | 'permalink-gone' | 'permalink-digests' | 'item-reworded' | 'item-renumbered';

function error<C extends Code>(
  code: C,
  params: Extract<Problem, { code: C }>['params'],
  file: string,
  place: Place,
): Issue {
  return { code, params, file, place, field: undefined, severity: 'error' } as Issue;
}
