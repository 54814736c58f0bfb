/** What lies in `public/` and is served as it is. */
import { join } from 'node:path';
import { entriesUnder } from './files.ts';
import type { Issue } from './issues.ts';
import { errorIn } from './read-file.ts';

/**
 * Paths as the site serves them: `/2017/sources/resolution.txt`. A link is an error: what it leads to would be
 * published, and whoever sends a change could name any file of the machine that builds the site.
 */
export function listPublic(root: string): { publicFiles: Set<string>; issues: Issue[] } {
  const entries = entriesUnder(join(root, 'public'));
  return {
    publicFiles: new Set(entries.map(({ path }) => `/${path}`)),
    issues: entries.flatMap(({ path, isFile }) =>
      isFile ? [] : [errorIn(`public/${path}`, { code: 'not-a-file', params: {} })],
    ),
  };
}
