/**
 * Whether the files of a kept index are those that Pagefind made. The published site has the same files under other names: who
 * changes one there in place changes what is kept.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** By path, with forward slashes: SHA-256 in hex. */
export type IndexSums = Record<string, string>;

/** Not where a file is missing, is another, or is one too many, for all that is in the folder gets published. */
export function isAsMade(folder: string, sums: IndexSums, digestOf: (path: string) => string): boolean {
  try {
    const paths = filesIn(folder);
    return (
      paths.length === Object.keys(sums).length &&
      paths.every((path) => sums[path] !== undefined && sums[path] === digestOf(join(folder, path)))
    );
  } catch {
    // What cannot be read cannot be published.
    return false;
  }
}

function filesIn(folder: string, parent = ''): string[] {
  return readdirSync(join(folder, parent), { withFileTypes: true }).flatMap((entry) => {
    const path = `${parent}${entry.name}`;
    if (entry.isDirectory()) return filesIn(folder, `${path}/`);
    if (!entry.isFile()) throw new Error(`${path} is not a file`);
    return [path];
  });
}
