/** Where imports meet the disk: everything is looked at first, and then either all files are written or none. */
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { FileChange } from '../../src/importers/changes.ts';
import type { Issue, Problem } from '../../src/records/issues.ts';
import { formatReport } from '../../src/records/report.ts';
import { importFilesStrings } from '../../src/strings/import-files.ts';
import { shownChanges } from './show.ts';

export interface WriteOptions {
  /** The project's folder; nothing outside it is touched. */
  root: string;
  /** Shows the difference and writes nothing. */
  dryRun: boolean;
  /** Whether files that are there may be replaced. */
  overwrite: boolean;
  /** Of what is said. */
  language: string;
}

/** Writes or shows changes, and says so. Resolves to the exit code: 1 when something stood in the way and nothing was written. */
export function applyChanges(
  changes: readonly FileChange[],
  { root, dryRun, overwrite, language }: WriteOptions,
): number {
  const words = importFilesStrings(language);
  const real = changes.filter(({ before, after }) => before === null || !isEqual(before, after));
  const issues = real.flatMap((change) => obstacle(change, root, overwrite) ?? []);
  if (issues.length > 0) {
    process.stderr.write(formatReport(issues, language));
    return 1;
  }
  if (real.length === 0) process.stdout.write(`${words.unchanged}\n`);
  else if (dryRun) process.stdout.write(`${shownChanges(real, language)}${words.wouldWrite(real.length)}\n`);
  else {
    for (const change of real) write(join(root, change.path), change.after);
    process.stdout.write(`${words.written(real.length)}\n`);
  }
  return 0;
}

/** Why a file must not be written. */
function obstacle({ path, before }: FileChange, root: string, overwrite: boolean): Issue | null {
  const problem = ((): Problem | null => {
    const target = resolve(root, path);
    const inside = relative(resolve(root), target);
    if (isAbsolute(path) || isAbsolute(inside) || inside === '' || inside.split(/[\\/]/)[0] === '..')
      return { code: 'write-outside', params: {} };
    const steps = inside.split(/[\\/]/);
    for (const [index] of steps.entries()) {
      const status = lstatSync(join(root, ...steps.slice(0, index + 1)), { throwIfNoEntry: false });
      const isFile = index === steps.length - 1;
      if (status && !(isFile ? status.isFile() : status.isDirectory()))
        return { code: 'write-not-a-file', params: { found: steps.slice(0, index + 1).join('/') } };
    }
    const there = lstatSync(target, { throwIfNoEntry: false }) ? readFileSync(target) : null;
    if (there !== null && !overwrite) return { code: 'write-exists', params: {} };
    const isAsRead = before === null || there === null ? before === there : isEqual(before, there);
    if (!isAsRead) return { code: 'write-changed', params: {} };
    return null;
  })();
  return (
    problem && { ...problem, file: path, place: { line: 1, column: 1 }, field: undefined, severity: 'error' }
  );
}

/** Beside its place and then into it: whoever reads meanwhile finds the whole file, the old or the new one. */
function write(target: string, content: string | Uint8Array): void {
  mkdirSync(dirname(target), { recursive: true });
  const aside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    writeFileSync(aside, content, { flag: 'wx' });
    renameSync(aside, target);
  } finally {
    rmSync(aside, { force: true });
  }
}

function isEqual(a: string | Uint8Array, b: string | Uint8Array): boolean {
  return Buffer.from(a).equals(Buffer.from(b));
}
