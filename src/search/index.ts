/**
 * Built HTML in, a Pagefind index in `pagefind/` beside it out. What is indexed is said in the pages
 * themselves, by `data-pagefind-*` attributes; this file knows none of them.
 */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

export interface SearchIndex {
  /** Indexed pages of all languages together. */
  pages: number;
  /** As in `<html lang>`: one index a language. */
  languages: string[];
}

/** Pagefind's own user interfaces, 440 kB that it writes unasked: ours stands on its JavaScript API alone. */
const bundledInterface = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Indexes the HTML files under `dist`, an absolute path, and writes `dist/pagefind`, replacing one that
 * is there. Throws with Pagefind's own words when it refuses.
 */
export async function indexSite(dist: string): Promise<SearchIndex> {
  const outputPath = join(dist, 'pagefind');
  await rm(outputPath, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex();
    if (index === undefined) throw refusal(dist, errors);
    const added = await index.addDirectory({ path: dist });
    refuse(dist, added.page_count === 0 ? [...added.errors, 'there are no HTML files in it'] : added.errors);
    refuse(dist, (await index.writeFiles({ outputPath })).errors);
  } finally {
    // Pagefind is a child process: left open, it keeps the build from ending.
    await close();
  }
  const unused = (await readdir(outputPath)).filter((name) => bundledInterface.test(name));
  await Promise.all(unused.map((name) => rm(join(outputPath, name))));
  return summary(await readFile(join(outputPath, 'pagefind-entry.json'), 'utf8'));
}

function summary(entry: string): SearchIndex {
  const { languages } = JSON.parse(entry) as { languages: Record<string, { page_count: number }> };
  return {
    pages: Object.values(languages).reduce((sum, language) => sum + language.page_count, 0),
    languages: Object.keys(languages).toSorted(),
  };
}

function refuse(dist: string, errors: string[]): void {
  if (errors.length > 0) throw refusal(dist, errors);
}

function refusal(dist: string, errors: string[]): Error {
  return new Error(`Pagefind could not index ${dist}: ${errors.join('; ')}`);
}
