/**
 * Built HTML in, a Pagefind index in `pagefind/` beside it out, with the vocabulary of each language. What is indexed is
 * said in the pages themselves, by `data-pagefind-*` attributes; to that come words which the pages do not show.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NameGroup } from '../../model/views/search-names.ts';
import { vocabularyFile } from '../language/vocabulary.ts';
import { type IndexedShard, linkShard, writeEntry } from './bundle.ts';
import { foundPages } from './found-pages.ts';
import { indexLanguage, type LanguageResult } from './language-index.ts';
import { makeIndexes } from './pagefind.ts';
import { openShardStore } from './shard-store.ts';
import { type SiteFile, siteFiles } from './site-files.ts';

export interface SearchIndex {
  /** Indexed pages of all languages together. */
  pages: number;
  /** As in `<html lang>`: one index a language, of a big one several. */
  languages: string[];
}

export interface IndexOptions {
  /** Where is kept what the next build need not do again; nothing is kept without it. */
  cacheDir?: string;
  /** Of the code that makes the index. */
  version?: string;
  /** SHA-256 of a file, in hex, where it is known without reading the file. May throw where there is no such file. */
  digestOf?: (path: string) => string;
  /** So many pages are worth an index of their own, which is made anew alone. */
  smallestShard?: number;
}

/**
 * Indexes the HTML files under `dist`, an absolute path, and writes `dist/pagefind`, replacing one that
 * is there. `names` are by language. Throws with Pagefind's own words when it refuses.
 */
export async function indexSite(
  dist: string,
  names: Record<string, NameGroup[]> = {},
  { cacheDir, version = '', digestOf, smallestShard }: IndexOptions = {},
): Promise<SearchIndex> {
  const outputPath = join(dist, 'pagefind');
  rmSync(outputPath, { recursive: true, force: true });
  const folder = cacheDir ?? mkdtempSync(join(tmpdir(), 'search-'));
  try {
    const store = openShardStore(folder, version, digestOf);
    const files = siteFiles(dist, store.memory.files, digestOf ?? null);
    const read = ({ path, pages }: SiteFile) =>
      pages ?? foundPages(path, readFileSync(join(dist, path), 'utf8'));
    const found = files.filter(({ language }) => language !== null);
    if (found.length === 0) throw new Error('there are no pages to index in it');
    const languages = [...Map.groupBy(found, (file) => file.language ?? '')].map(([language, own]) => ({
      language,
      ...indexLanguage(language, own, names[language] ?? [], store, read, smallestShard),
    }));
    const link = (shards: IndexedShard[]): void => {
      for (const shard of shards) linkShard(outputPath, shard);
    };
    let results: LanguageResult[] = [];
    await makeIndexes(
      languages.flatMap(({ jobs }) => jobs),
      () => {
        results = languages.map(({ result }) => result());
        link(results.flatMap(({ shards }) => shards.filter(({ made }) => !made)));
      },
    );
    const shards = results.flatMap((result) => result.shards);
    link(shards.filter(({ made }) => made));
    const entry = writeEntry(outputPath, shards);
    for (const [place, { language }] of languages.entries()) {
      const vocabulary = results[place]?.vocabulary ?? null;
      if (vocabulary !== null) writeFileSync(join(outputPath, vocabularyFile(language)), vocabulary);
    }
    store.save({
      version,
      files: Object.fromEntries(files.map(({ path, digest, language }) => [path, [digest, language]])),
      languages: Object.assign({}, ...results.map(({ memory }) => memory.languages)),
      shards: Object.assign({}, ...results.map(({ memory }) => memory.shards)),
    });
    return {
      pages: Object.values(entry.languages).reduce((sum, language) => sum + language.page_count, 0),
      languages: Object.keys(entry.languages).toSorted(),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Pagefind could not index ${dist}: ${reason}`, { cause: error });
  } finally {
    if (cacheDir === undefined) rmSync(folder, { recursive: true, force: true });
  }
}
