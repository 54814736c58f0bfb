/** `content/permalinks.lock` <-> its lines: every published address, and of items a digest of their words. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { firstIssues } from './field-issues.ts';
import { readText } from './files.ts';
import type { Issue } from './issues.ts';
import { errorIn } from './read-file.ts';
import { isSiteAddress } from './schemas/redirects.ts';

export const ledgerFile = 'content/permalinks.lock';

export interface LedgerEntry {
  /** In the default language: `/2017/resolutions/resolution/1-i-3/`. */
  address: string;
  /** Of an item’s words; `null` for everything else. */
  digest: string | null;
}

export interface Ledger {
  /** `line`: of the file, from 1. */
  entries: (LedgerEntry & { line: number })[];
  issues: Issue[];
}

const head = `# Every published address, and of items a digest of their words. Written by the build and by
# \`npx proceedings permalinks\`. Commit it, and delete nothing from it.
`;

/** Of a hundred thousand addresses. */
const MAX_MEGABYTES = 20;

/** Lines that are no entries. */
const MAX_WRONG = 5_000;

const digestForm = /^[0-9a-f]{16}-[0-9a-f]{16}$/;
const conflict = /^(?:<{7}|={7}|>{7}|\|{7})/;

/** A project without the file has published nothing yet. Two branches that were merged may leave lines twice and unsorted. */
export function readLedger(root: string): Ledger {
  const path = join(root, ledgerFile);
  if (!existsSync(path)) return { entries: [], issues: [] };
  const content = readText(path, MAX_MEGABYTES);
  if ('problem' in content)
    return { entries: [], issues: [errorIn(ledgerFile, content.problem, content.place)] };
  return parseLedger(content.text);
}

function parseLedger(text: string): Ledger {
  const entries: Ledger['entries'] = [];
  const wrong: { code: 'permalink-conflict' | 'permalink-line'; line: number }[] = [];
  // A file of nothing else is no ledger, and the rest of it says no more.
  for (const [index, typed] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (wrong.length > MAX_WRONG) break;
    const line = index + 1;
    const words = typed.trim();
    if (words === '' || words.startsWith('#')) continue;
    const [address = '', digest, ...more] = words.split(/\s+/);
    const isEntry =
      isSiteAddress(address) && more.length === 0 && (digest === undefined || digestForm.test(digest));
    if (isEntry) entries.push({ address, digest: digest ?? null, line });
    else wrong.push({ code: conflict.test(words) ? 'permalink-conflict' : 'permalink-line', line });
  }
  const issues = firstIssues(ledgerFile, wrong, ({ code, line }) =>
    errorIn(ledgerFile, { code, params: {} }, { line, column: 1 }),
  );
  return { entries, issues };
}

/** The whole file: each line once, in an order that depends on nothing else. */
export function ledgerText(entries: readonly LedgerEntry[]): string {
  const lines = new Set(
    entries.map(({ address, digest }) => (digest === null ? address : `${address} ${digest}`)),
  );
  return `${head}${[...lines]
    .toSorted()
    .map((line) => `${line}\n`)
    .join('')}`;
}
