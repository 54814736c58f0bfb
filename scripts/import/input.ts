/** The file that somebody wants imported, as far as the command line can say something about it. */
import { readFileSync, statSync } from 'node:fs';
import { type InputFile, sizeIssue } from '../../src/importers/input.ts';
import type { Issue } from '../../src/records/issues.ts';

/** The file's bytes, or why it is not read: `null` for a name that is no file's. */
export function readInput(name: string): InputFile | Issue | null {
  const status = statSync(name, { throwIfNoEntry: false });
  if (!status?.isFile()) return null;
  return sizeIssue({ name, bytes: { length: status.size } }) ?? { name, bytes: readFileSync(name) };
}
