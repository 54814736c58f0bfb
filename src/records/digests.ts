/** A digest that readers are shown is that of the file that they are given. */
import { join } from 'node:path';
import { sha256Of } from './files.ts';
import type { Issue } from './issues.ts';
import { errorIn, type Placed } from './read-file.ts';
import type { Kind, KindData } from './types.ts';

const SHOWN_DIGITS = 12;

/** Compares `source.sha256` of resolutions with `source.file`; a file that is not there is reported elsewhere. */
export function digestIssues(
  root: string,
  originals: Placed<KindData[Kind]>[],
  publicFiles: ReadonlySet<string>,
): Issue[] {
  return originals.flatMap(({ file, locate, valid, placement: { kind } }) => {
    if (kind !== 'resolution') return [];
    const { file: original, sha256: typed } = (valid as Partial<KindData['resolution']>).source ?? {};
    if (original === undefined || typed === undefined || !publicFiles.has(original)) return [];
    const actual = sha256Of(join(root, 'public', original));
    if (actual === null || actual === typed) return [];
    const [shown, real] = [typed, actual].map((digest) => digest.slice(0, SHOWN_DIGITS)) as [string, string];
    const params = { file: original, typed: shown, actual: real };
    return [errorIn(file, { code: 'digest-differs', params }, locate(['source', 'sha256']), 'source.sha256')];
  });
}
