/**
 * Real files by other people that may not be copied into this project. Where they are, they lie in `shared/data` beside the
 * repository; tests that read them are skipped where they are not.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Path of such a file (`resolutions/a.pdf`), or `null`, with a printed message, where it is absent. */
export function foreignFile(path: string): string | null {
  const file = fileURLToPath(new URL(`../../../shared/data/${path}`, import.meta.url));
  if (existsSync(file)) return file;
  console.warn(`Tests of ${path} are skipped: it is not in ../shared/data.`);
  return null;
}
