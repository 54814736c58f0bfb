/** LEDGER -> `content/permalinks.lock`. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ledgerFile } from '../records/ledger.ts';

/** Whole or not at all; throws what Node throws where nothing can be written. */
export function writeLedger(root: string, text: string): void {
  const path = join(root, ledgerFile);
  const unfinished = join(dirname(path), `.permalinks.${process.pid}.tmp`);
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
