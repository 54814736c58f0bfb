/** Every command leaves the built site whole before it does what it was asked for. */
import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { previewDir } from '../../src/config.ts';
import { abandoned, acquire } from '../../src/output/lock.ts';
import { refusalIn } from '../../src/output/refusal.ts';
import { isUnfinished, repair } from '../../src/output/staging.ts';
import { readRecords } from '../../src/records/read.ts';
import { outputStrings } from '../../src/strings/output.ts';

/** `root`: the project's folder. `more`: where else a built site may be. Does nothing while a build is running. */
function repairOutputs(root: string, more: readonly string[] = []): void {
  const known = [
    ...['dist', previewDir].map((dir) => join(root, dir)),
    abandoned(root)?.output ?? [],
    ...more,
  ];
  const unfinished = [...new Set(known.flat().map((dir) => resolve(dir)))].filter(isUnfinished);
  if (unfinished.length === 0) return;
  const lock = acquire(root);
  if ('pid' in lock) return;
  try {
    const words = outputStrings(readRecords(root).language);
    for (const output of unfinished)
      if (repair(output)) process.stderr.write(`${words.repaired(relative(root, output))}\n`);
  } finally {
    lock.release();
  }
}

/** `args`: of any command; they say where the project is, and which folder is to be served. */
export function repairBefore(args: readonly string[]): void {
  const value = (option: string): string | undefined => {
    const at = args.findIndex((arg) => arg === option || arg.startsWith(`${option}=`));
    return at < 0 ? undefined : args[at]?.slice(option.length + 1) || args[at + 1];
  };
  const root = resolve(value('--root') ?? '.');
  // What is no folder the command itself will refuse.
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return;
  try {
    repairOutputs(root, [value('--dir') ?? []].flat());
  } catch (error) {
    // A disk that takes nothing may still be read, and a build will say what is wrong with it.
    if (refusalIn(error) === null) throw error;
  }
}
