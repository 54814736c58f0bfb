/**
 * The folder that the site's pages load: the first shard of every language together, with the only copy of what all share, and a
 * folder for each of the other shards.
 */
import { copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shard } from './shards.ts';

/** Pagefind's list of indexes; `shards` is ours, for the browser to know how many there are. */
export interface Entry {
  version: string;
  languages: Record<string, { hash: string; wasm: string | null; page_count: number; shards?: number }>;
  include_characters: string[];
}

export interface IndexedShard extends Shard {
  language: string;
  /** In this build. */
  made: boolean;
  /** Where Pagefind wrote it. */
  folder: string;
}

const entryFile = 'pagefind-entry.json';

/** `bundle` is the folder that readers load. */
export function linkShard(bundle: string, { first, folder, name }: IndexedShard): void {
  if (first) linkFolder(folder, bundle, (file) => file !== entryFile);
  else linkFolder(folder, join(bundle, name), (file) => !/^wasm\.|\.js$/.test(file));
}

/** Gives the list that it wrote. */
export function writeEntry(bundle: string, shards: readonly IndexedShard[]): Entry {
  const byLanguage = [...Map.groupBy(shards, ({ language }) => language).values()];
  const firsts = byLanguage.map((own) => together(own.map(({ folder }) => readEntry(folder))));
  const entry = {
    ...(firsts[0] as Entry),
    languages: Object.assign({}, ...firsts.map(({ languages }) => languages)) as Entry['languages'],
  };
  writeFileSync(join(bundle, entryFile), JSON.stringify(entry));
  return entry;
}

/** The first of a language, with the pages of all. */
function together(entries: Entry[]): Entry {
  const [first] = entries as [Entry];
  const pages = entries.flatMap(({ languages }) => Object.values(languages)).map((one) => one.page_count);
  const more = {
    page_count: pages.reduce((sum, count) => sum + count, 0),
    ...(entries.length > 1 && { shards: entries.length }),
  };
  const languages = Object.entries(first.languages).map(([language, one]) => [language, { ...one, ...more }]);
  return { ...first, languages: Object.fromEntries(languages) };
}

const readEntry = (folder: string): Entry =>
  JSON.parse(readFileSync(join(folder, entryFile), 'utf8')) as Entry;

/** Several languages put their files into one folder; those of the same name are the same. */
function linkFolder(from: string, to: string, wanted: (name: string) => boolean): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target, () => true);
    else if (wanted(entry.name)) link(source, target);
  }
}

/** Both names are of one file, which is not written again; where the disk does not know that, a copy. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') copyFileSync(from, to);
  }
}
