/** `proceedings permalinks`: writes the ledger of published addresses, and settles what a merge of two branches left in it. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { processorVersion } from '../src/integration/code-version.ts';
import { writeLedger } from '../src/permalinks/write-ledger.ts';
import { loadProceedings } from '../src/proceedings.ts';
import type { Issue } from '../src/records/issues.ts';
import { formatReport } from '../src/records/report.ts';
import { permalinkStrings } from '../src/strings/permalinks.ts';
import { packageSource } from './package-source.ts';

/** What writing the ledger anew puts right. */
const settled = new Set<Issue['code']>(['permalink-digests', 'permalink-conflict']);

/** Exit code: 0 when the ledger is complete, 1 with errors in the content, which leave it as it is, 2 without content. */
export async function permalinks(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { root: { type: 'string', default: '.' } } });
  const root = resolve(values.root);
  if (!existsSync(join(root, 'content'))) {
    process.stderr.write(`There is no content/ folder in ${root}.\n`);
    return 2;
  }
  const { issues, permalinks, language } = loadProceedings(root, {
    cacheDir: join(root, 'node_modules/.astro/bodies'),
    version: processorVersion(packageSource),
  });
  const left = issues.filter(({ code }) => !settled.has(code));
  process.stderr.write(formatReport(left, language));
  if (left.some(({ severity }) => severity === 'error')) return 1;
  const { added, dropped, ledger } = permalinks;
  const words = permalinkStrings(language);
  if (added.length + dropped > 0) writeLedger(root, ledger);
  if (dropped > 0) process.stdout.write(`${words.dropped(dropped)}\n`);
  process.stdout.write(`${added.length > 0 ? words.added(added.length) : words.nothingNew}\n`);
  return 0;
}
