/** Changes as people read them: unified diffs, long ones cut. */
import { createTwoFilesPatch } from 'diff';
import type { FileChange } from '../../src/importers/changes.ts';
import { harmlessText } from '../../src/records/report.ts';
import { importFilesStrings } from '../../src/strings/import-files.ts';

/** Lines shown of a change, and of a file that is all new. */
const most = { changed: 200, made: 40 };

/** Further new files are only named. */
const shownNew = 10;

export function shownChanges(changes: readonly FileChange[], language: string): string {
  const words = importFilesStrings(language);
  const made = changes.filter(({ before }) => before === null);
  const rest = made.slice(shownNew);
  const shown = changes.filter((change) => !rest.includes(change)).map((change) => diffOf(change, language));
  const named =
    rest.length === 0 ? [] : [words.moreFiles(rest.length), ...rest.map(({ path }) => `  ${path}`), ''];
  return harmlessText([...shown, ...named].map((text) => `${text}\n`).join(''));
}

function diffOf({ path, before, after }: FileChange, language: string): string {
  const words = importFilesStrings(language);
  if (typeof after !== 'string' || before instanceof Uint8Array)
    return `${path}: ${words.bytes(Buffer.byteLength(after))}\n`;
  const patch = createTwoFilesPatch(
    before === null ? '/dev/null' : path,
    path,
    before ?? '',
    after,
    undefined,
    undefined,
    {
      context: 2,
    },
  );
  const lines = patch.split('\n').filter((line) => !line.startsWith('====='));
  const limit = before === null ? most.made : most.changed;
  if (lines.length <= limit) return lines.join('\n');
  return [...lines.slice(0, limit), words.moreLines(lines.length - limit), ''].join('\n');
}
