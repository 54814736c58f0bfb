/** The texts of originals: what the published text of a resolution is compared with. */
import { join } from 'node:path';
import { readText } from './files.ts';
import type { Issue } from './issues.ts';
import { errorIn } from './read-file.ts';
import type { Records } from './types.ts';

/** Text by path of its file as `source.text` has it; a file that is not there is reported elsewhere. */
export function readSourceTexts(
  root: string,
  { resolutions, publicFiles }: Pick<Records, 'resolutions' | 'publicFiles'>,
): { texts: Map<string, string>; issues: Issue[] } {
  const texts = new Map<string, string>();
  const issues = resolutions.flatMap(({ file, data, locate }) => {
    const path = data.source?.text;
    if (path === undefined || !publicFiles.has(path)) return [];
    const content = readText(join(root, 'public', path));
    if ('text' in content) {
      texts.set(path, content.text);
      return [];
    }
    return [errorIn(file, content.problem, locate(['source', 'text']), 'source.text')];
  });
  return { texts, issues };
}
