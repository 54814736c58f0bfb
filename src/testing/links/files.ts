/** The files of a built site. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Paths from the site's root with forward slashes, those that begin with a dot too, as they are spelt on the disk. */
export function filesIn(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
}
