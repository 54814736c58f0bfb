/** The HTML files of the built site, of which only those are read that were not read before. */
import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FoundPage, foundPages } from './found-pages.ts';
import type { Memory } from './shard-store.ts';

export interface SiteFile {
  /** From the site's root, with forward slashes. */
  path: string;
  digest: string;
  /** As in `<html lang>`, in lower case; `null` where it is not to be found. */
  language: string | null;
  /** Where it was read. */
  pages: FoundPage[] | null;
}

/** In the same order on every machine. */
export function siteFiles(
  dist: string,
  known: Memory['files'],
  digestOf: ((path: string) => string) | null,
): SiteFile[] {
  return htmlFiles(dist)
    .toSorted()
    .map((path) => {
      const file = join(dist, path);
      const before = known[path];
      // To read it once is less than to ask for its digest and then to read it.
      const digest = before === undefined ? null : (digestOf?.(file) ?? null);
      if (before !== undefined && before[0] === digest)
        return { path, digest, language: before[1], pages: null };
      const bytes = readFileSync(file);
      const read = digest ?? hash('sha256', bytes);
      return before?.[0] === read
        ? { path, digest: read, language: before[1], pages: null }
        : readFile(path, bytes, read);
    });
}

function readFile(path: string, bytes: Buffer, digest: string): SiteFile {
  // To look for the words is much faster than to read the page.
  const pages = bytes.includes('data-pagefind-body') ? foundPages(path, bytes.toString()) : [];
  return {
    path,
    digest,
    language: pages[0]?.text.language ?? null,
    pages,
  };
}

function htmlFiles(dist: string, folder = ''): string[] {
  return readdirSync(join(dist, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    if (entry.isDirectory()) return htmlFiles(dist, `${path}/`);
    return entry.name.endsWith('.html') ? [path] : [];
  });
}
