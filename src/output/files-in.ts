/** The files of a built site, in the same order on every machine. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths from `dir`, with slashes, by their bytes in UTF-8. */
export function filesIn(dir: string): string[] {
  const files: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(dir, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else files.push(path);
    }
  };
  walk('');
  return files.some((path) => rarer.test(path)) ? files.toSorted(byBytes) : files.toSorted();
}

/** Characters of two units in UTF-16: plain comparison, which is much faster, has them before some commoner ones. */
const rarer = /[\ud800-\udfff]/;

function byBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
