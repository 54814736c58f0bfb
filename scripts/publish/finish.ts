/** After the last question: files are written and checked, and can be taken back. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileChange } from '../../src/importers/changes.ts';
import type { PublishStrings } from '../../src/strings/publish.ts';
import { check } from '../check.ts';
import { applyChanges } from '../import/write.ts';
import type { Terminal } from './terminal.ts';

export interface Finish {
  root: string;
  language: string;
  words: PublishStrings;
  /** `null` where nobody can be asked. */
  terminal: Terminal | null;
}

/** Whether the files are written and the check has passed. */
export async function writeAndCheck(
  changes: readonly FileChange[],
  { root, language, words, terminal }: Finish,
): Promise<boolean> {
  if (applyChanges(changes, { root, dryRun: false, overwrite: true, language }) !== 0) return false;
  while ((await check(['--root', root])) !== 0) {
    if (terminal === null) return false;
    terminal.say('', ...words.checkFailed);
    const typed = await terminal.ask(`${words.checkAgain} > `);
    if (typed === null) return false;
    if (typed.trim().toLowerCase() === words.undo) {
      takeBack(changes, root);
      terminal.say(words.undone);
      return false;
    }
  }
  return true;
}

function takeBack(changes: readonly FileChange[], root: string): void {
  for (const { path, before } of changes) {
    if (before === null) rmSync(join(root, path), { force: true });
    else writeFileSync(join(root, path), before);
  }
}

/** Which files there are now and what each is for. */
export function fileLines(changes: readonly FileChange[], { fileKinds }: PublishStrings): string[] {
  return changes.flatMap(({ path, before, after }) => {
    const isSame = before !== null && Buffer.from(before).equals(Buffer.from(after));
    return isSame ? [] : [`    ${path}`, `        ${fileKinds[kindOf(path)]}`];
  });
}

const kinds = [
  [/\.extracted\.txt$/, 'text'],
  [/^public\//, 'original'],
  [/^content\/organizations\//, 'organization'],
  [/\/edition\.md$/, 'edition'],
  [/^content\/conference\.md$/, 'conference'],
] as const;

const kindOf = (path: string): keyof PublishStrings['fileKinds'] =>
  kinds.find(([pattern]) => pattern.test(path))?.[1] ?? 'resolution';
