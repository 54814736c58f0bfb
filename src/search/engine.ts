/** Asks the Pagefind index, which is loaded on first use, and answers in plain data. */
import { type MarkedText, readExcerpt } from './marked-text.ts';
import { mentions } from './mentions.ts';
import { type Facet, facets, type SearchQuery } from './query-url.ts';

export interface Result {
  url: string;
  /** The page's h1; for a recommendation, all its words. */
  title: string;
  /** Machine kind: `recommendation`, `session` … */
  kind: string;
  /** The kind in the reader's words. */
  kindWords: string;
  edition: string;
  /** Of a recommendation: «п. 3 разд. I ч. 1», the part's title, the addressees' names. Empty for others. */
  place: string;
  part: string;
  addressees: string;
  excerpt: MarkedText;
  /** Places inside the page (parts and sections) where the words stand, best first. */
  inside: { url: string; title: string; excerpt: MarkedText }[];
}

interface Found {
  total: number;
  /** Loads results `from`, inclusive, `to`, exclusive, of the ranking. */
  results: (from: number, to: number) => Promise<Result[]>;
}

/** Value -> number of pages. */
export type Counts = Record<string, number>;

export interface Engine {
  /** Rejects when the index cannot be loaded. */
  find: (query: SearchQuery) => Promise<Found>;
  /** Pages for every value of every facet, if it were chosen beside what is chosen in the others. */
  count: (query: SearchQuery) => Promise<Record<Facet, Counts>>;
  /** Starts loading, to be ready when the reader has typed. */
  warm: () => void;
}

/** As much of Pagefind's browser API as we use; it ships no types for it. */
interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<Partial<Record<Facet, Counts>>>;
  search: (words: string | null, options: { filters: object }) => Promise<PagefindAnswer>;
}
interface PagefindAnswer {
  results: { data: () => Promise<PagefindPage> }[];
  filters: Partial<Record<Facet, Counts>>;
}
interface PagefindPage {
  url: string;
  content: string;
  excerpt: string;
  meta: Partial<Record<string, string>>;
  filters: Partial<Record<string, string[]>>;
  sub_results: { url: string; title: string; excerpt: string }[];
}

/** `base` is where the site lies, with both slashes. */
export function createEngine(base: string): Engine {
  let loading: Promise<Pagefind> | undefined;
  let attempt = 0;
  /** The last words asked, and whether any page holds them: asked again for each facet. */
  let checked: { words: string; known: Promise<boolean> } | undefined;

  /** A Pagefind that failed once, at loading or later, stays broken: the next question starts with a new one. */
  const using = async <T>(act: (pagefind: Pagefind) => Promise<T>): Promise<T> => {
    loading ??= loadPagefind(base, attempt);
    const mine = loading;
    try {
      return await act(await mine);
    } catch (error) {
      if (loading === mine) {
        loading = undefined;
        checked = undefined;
        attempt += 1;
      }
      throw error;
    }
  };

  const ask = async (pagefind: Pagefind, query: SearchQuery, without?: Facet): Promise<PagefindAnswer> => {
    const words = query.words.trim();
    if (checked?.words !== words) checked = { words, known: areKnown(pagefind, words) };
    if (!(await checked.known)) return { results: [], filters: {} };
    const chosen = facets.filter((facet) => facet !== without && query.chosen[facet].length > 0);
    return pagefind.search(words || null, {
      filters: Object.fromEntries(chosen.map((facet) => [facet, { any: query.chosen[facet] }])),
    });
  };

  return {
    find: (query) =>
      using(async (pagefind) => {
        const { results } = await ask(pagefind, query);
        return {
          total: results.length,
          results: (from, to) =>
            using(() =>
              Promise.all(results.slice(from, to).map(async ({ data }) => readResult(await data()))),
            ),
        };
      }),
    count: (query) =>
      using(async (pagefind) => {
        // Pagefind counts only values of filters that it has loaded, and this loads them.
        await pagefind.filters();
        const { filters } = await ask(pagefind, query);
        const counts = facets.map(async (facet): Promise<[Facet, Counts]> => {
          // Within a facet values are alternatives, so its own choice must not narrow its counts.
          const chosen = query.chosen[facet].length > 0;
          const own = chosen ? (await ask(pagefind, query, facet)).filters : filters;
          return [facet, own[facet] ?? {}];
        });
        return Object.fromEntries(await Promise.all(counts)) as Record<Facet, Counts>;
      }),
    warm: () => {
      using(async () => undefined).catch(() => undefined);
    },
  };
}

async function loadPagefind(base: string, attempt: number): Promise<Pagefind> {
  // In a variable: Vite wraps a literal or a template in a helper that does not exist in the built page.
  // Browsers remember a module that failed to load and never ask again for the same URL.
  const url = `${base}pagefind/pagefind.js${attempt === 0 ? '' : `?attempt=${attempt}`}`;
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  // No ranking options: Pagefind’s own put the right item first, see `testing/journeys.test.ts`.
  await pagefind.options({ baseUrl: base, excerptLength: 24, excerptEllipsis: '…' });
  await pagefind.init();
  return pagefind;
}

/** Whether one of the best pages holds these words, and not only beginnings of them. */
async function areKnown(pagefind: Pagefind, words: string): Promise<boolean> {
  if (words === '') return true;
  const { results } = await pagefind.search(words, { filters: {} });
  const best = await Promise.all(results.slice(0, 5).map(({ data }) => data()));
  return best.some(({ content, meta }) => mentions([content, ...Object.values(meta)].join(' '), words));
}

function readResult({ url, excerpt, meta, filters, sub_results }: PagefindPage): Result {
  return {
    url,
    title: meta.title ?? url,
    kind: meta.kind ?? '',
    kindWords: filters.kind?.[0] ?? '',
    edition: filters.edition?.[0] ?? '',
    place: meta.place ?? '',
    part: meta.part ?? '',
    addressees: meta.addressees ?? '',
    excerpt: readExcerpt(excerpt),
    inside: sub_results
      .filter((place) => place.url !== url)
      .map((place) => ({ url: place.url, title: place.title, excerpt: readExcerpt(place.excerpt) })),
  };
}
