/** Pagefind in the browser: as much of its JavaScript API as we use, for which it ships no types. */
import { shardName, shardTag } from '../shard-names.ts';
import type { Facet } from './query-url.ts';
import { ranking } from './ranking.ts';

/** Value -> number of pages. */
export type Counts = Record<string, number>;

export interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  /** Asks another index too, from now on. */
  mergeIndex: (folder: string, options: object) => Promise<void>;
  filters: () => Promise<Partial<Record<Facet, Counts>>>;
  /** `null` finds every page. Words are all to be there; each finds those that begin with its stem. */
  search: (words: string | null, options: { filters: object }) => Promise<PagefindAnswer>;
}

export interface PagefindAnswer {
  results: PagefindHit[];
  /** Of these results; `null` where they are not known. */
  filters: Partial<Record<Facet, Counts>> | null;
}

export interface PagefindHit {
  id: string;
  score: number;
  data: () => Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  content: string;
  meta: Partial<Record<string, string>>;
  filters: Partial<Record<string, string[]>>;
  /** All places inside the page that have an id; `title` is their `data-pagefind-title`. */
  anchors: { id: string; text: string; title?: string }[];
  /** Places inside the page that have an id and a title, best first. */
  sub_results: { url: string; title: string }[];
}

/**
 * `base` is where the site lies, with both slashes; `language` as in `<html lang>`. Browsers remember a module that failed to load
 * and never ask again for the same URL: count the attempts.
 */
export async function loadPagefind(base: string, language: string, attempt: number): Promise<Pagefind> {
  // In a variable: Vite wraps a literal or a template in a helper that does not exist in the built page.
  const url = `${base}pagefind/pagefind.js${attempt === 0 ? '' : `?attempt=${attempt}`}`;
  const options = { baseUrl: base, ranking };
  const [pagefind, more] = await Promise.all([
    import(/* @vite-ignore */ url) as Promise<Pagefind>,
    moreShards(base, language),
  ]);
  await pagefind.options(options);
  await pagefind.init();
  await Promise.all(
    more.map(({ folder, tag }) => pagefind.mergeIndex(folder, { ...options, language: tag })),
  );
  return pagefind;
}

type Entry = { languages: Record<string, { page_count: number; shards?: number }> };

/** Indexes of the language besides the first, which Pagefind loads by itself; `bundle.ts` of the build put them there. */
async function moreShards(base: string, language: string): Promise<{ folder: string; tag: string }[]> {
  // Asked again each time, as Pagefind itself does.
  const response = await fetch(`${base}pagefind/pagefind-entry.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const { languages } = (await response.json()) as Entry;
  const indexed = indexedLanguage(languages, language);
  return Array.from({ length: (languages[indexed]?.shards ?? 1) - 1 }, (_, place) => ({
    folder: `${base}pagefind/${shardName(indexed, place + 1)}/`,
    tag: shardTag(indexed, place + 1),
  }));
}

/** Which one Pagefind takes for a page's language. */
export function indexedLanguage(languages: Entry['languages'], language: string): string {
  const [broad = ''] = language.split('-');
  const most = Object.entries(languages).toSorted(([, a], [, b]) => b.page_count - a.page_count);
  return [language, broad].find((name) => name in languages) ?? most[0]?.[0] ?? language;
}
