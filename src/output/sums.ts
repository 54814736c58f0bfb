/**
 * `SHA256SUMS`: the digests of all files of a site, as `sha256sum -c` reads them.
 * https://www.gnu.org/software/coreutils/manual/html_node/cksum-output-modes.html
 */
import { join } from 'node:path';
import type { Digests } from './digests.ts';
import { filesIn } from './files-in.ts';
import { replaceFile } from './replace-file.ts';

export const sumsFile = 'SHA256SUMS';

/** Path of a file -> its digest. */
export type Sums = ReadonlyMap<string, string>;

/** To be called when the site is complete. */
export function writeSums(dir: string, digests: Pick<Digests, 'of'>): void {
  const paths = filesIn(dir).filter((path) => path !== sumsFile);
  replaceFile(
    join(dir, sumsFile),
    sumsText(new Map(paths.map((path) => [path, digests.of(join(dir, path))]))),
  );
}

const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
const characters = Object.fromEntries(
  Object.entries(escapes).map(([character, written]) => [written, character]),
);

/** A line whose name has characters that would break it begins with a backslash, and has them escaped. */
export const sumsText = (sums: Sums): string =>
  [...sums]
    .map(([path, digest]) => {
      const name = path.replaceAll(/[\\\n\r]/g, (character) => escapes[character] ?? character);
      return `${name === path ? '' : '\\'}${digest}  ${name}\n`;
    })
    .join('');

/** `null`: this is no such file. */
export function parseSums(text: string): Sums | null {
  const sums = new Map<string, string>();
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const { escaped, digest, name } =
      /^(?<escaped>\\?)(?<digest>[0-9a-f]{64}) [ *](?<name>.+)$/s.exec(line)?.groups ?? {};
    if (digest === undefined || name === undefined) return null;
    const path =
      escaped === '' ? name : name.replaceAll(/\\[\\nr]/g, (written) => characters[written] ?? written);
    sums.set(path, digest);
  }
  return sums;
}
