/** Pagefind in the browser: as much of its JavaScript API as we use, for which it ships no types. */
import type { Facet } from './query-url.ts';
import { ranking } from './ranking.ts';

/** Value -> number of pages. */
export type Counts = Record<string, number>;

export interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<Partial<Record<Facet, Counts>>>;
  /** `null` finds every page. Words are all to be there; each finds those that begin with its stem. */
  search: (words: string | null, options: { filters: object }) => Promise<PagefindAnswer>;
}

export interface PagefindAnswer {
  results: PagefindHit[];
  filters: Partial<Record<Facet, Counts>>;
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
 * `base` is where the site lies, with both slashes. Browsers remember a module that failed to load and never ask again
 * for the same URL: count the attempts.
 */
export async function loadPagefind(base: string, attempt: number): Promise<Pagefind> {
  // In a variable: Vite wraps a literal or a template in a helper that does not exist in the built page.
  const url = `${base}pagefind/pagefind.js${attempt === 0 ? '' : `?attempt=${attempt}`}`;
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  await pagefind.options({ baseUrl: base, ranking });
  await pagefind.init();
  return pagefind;
}
