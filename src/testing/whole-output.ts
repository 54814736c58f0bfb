/** What stands in a folder of a built site, and whether it is one site as a whole. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDigests } from '../output/digests.ts';
import { filesIn } from '../output/files-in.ts';
import { parseSums, sumsFile, sumsText } from '../output/sums.ts';

/** The text of its `SHA256SUMS`, once every file was found to be as it says, and no other file to be there. */
export function wholeOutput(dir: string): string {
  const written = readFileSync(join(dir, sumsFile), 'utf8');
  if (parseSums(written)?.get('index.html') === undefined) throw new Error('There is no home page.');
  const digests = openDigests(join(dir, '../no-memory'));
  const paths = filesIn(dir).filter((path) => path !== sumsFile);
  const found = sumsText(new Map(paths.map((path) => [path, digests.of(join(dir, path))])));
  if (found !== written) throw new Error(`${dir} is neither the old site nor the new one.`);
  return written;
}
