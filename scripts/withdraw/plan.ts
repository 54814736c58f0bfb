/** PROJECT + PERSON -> everything that is to change, and what is left for the organizer. Nothing is written here. */
import { join } from 'node:path';
import { personIn } from '../../src/permalinks/check-redirects.ts';
import { filesUnder } from '../../src/records/files.ts';
import { ledgerFile } from '../../src/records/ledger.ts';
import { redirectsFile } from '../../src/records/redirects.ts';
import { withoutEntries } from './entries.ts';
import { nameFinder } from './names.ts';
import { ownFiles } from './own-files.ts';
import { withoutPerson } from './participations.ts';
import type { Withdrawn } from './person.ts';
import { builtFolders, projectFiles } from './project-files.ts';
import { type Tombstone, withoutAddresses, withTombstone } from './tombstone.ts';
import { type Traces, tracesIn } from './traces.ts';

export interface Withdrawal {
  /** The record and its translations. */
  records: string[];
  /** Sessions without the person; `count`: how often they were named. */
  sessions: { file: string; text: string; count: number }[];
  /** Sessions that only their author can edit; with any, nothing is to be done. */
  stuck: string[];
  /** Files under `public/` that nothing else names. */
  files: string[];
  /** The list of what was withdrawn, and the ledger of addresses. */
  lists: { file: string; text: string }[];
  /** Folders that builds have made. */
  built: string[];
  /** What is left after all that. */
  traces: Traces;
}

export function planWithdrawal(root: string, person: Withdrawn, tombstone: Tombstone): Withdrawal {
  const files = projectFiles(root);
  const records = person.files;
  const edited = [...files]
    .filter(([file]) => /^content\/[^/]+\/sessions\/[^/]+\.md$/.test(file))
    .map(([file, text]) => ({ file, result: withoutPerson(text ?? '', person.id), text: text ?? '' }));
  const sessions = edited.flatMap(({ file, result }) =>
    result === null || result.count === 0 ? [] : [{ file, ...result }],
  );
  const stuck = edited.filter(({ result, text }) => result === null && mentions(text, person.id));
  const others = [...files].filter(([file]) => !records.includes(file)).map(([, text]) => text ?? '');
  const publicFiles = filesUnder(join(root, 'public')).map((file) => `/${file}`);
  const own = ownFiles(
    publicFiles,
    records.map((file) => files.get(file) ?? ''),
    others,
  ).map((path) => `public${path}`);
  const { addresses } = person;
  const named = withoutEntries(files.get(redirectsFile) ?? '', addresses);
  const redirects = addresses.reduce((text, address) => withTombstone(text, address, tombstone), named);
  const lists = [
    { file: redirectsFile, text: redirects },
    ...(files.has(ledgerFile)
      ? [{ file: ledgerFile, text: withoutAddresses(files.get(ledgerFile) ?? '', addresses) }]
      : []),
  ];
  const formerIds = addresses.flatMap((address) => personIn(address) ?? []);
  const left = new Map(files);
  for (const file of [...records, ...own]) left.delete(file);
  for (const { file, text } of [...sessions, ...lists]) left.set(file, text);
  return {
    records,
    sessions,
    stuck: stuck.map(({ file }) => file),
    files: own,
    lists,
    built: builtFolders(root),
    traces: tracesIn(left, nameFinder(person, formerIds)),
  };
}

const mentions = (text: string, id: string): boolean =>
  new RegExp(`person:\\s*["']?${id}(?![a-z0-9-])`).test(text);
