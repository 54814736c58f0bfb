/** Asks the Pagefind index, which is loaded on first use, and answers in plain data. */
import { finding } from './find-url.ts';
import { excerptOf, type MarkedText, marked } from './marked-text.ts';
import { type Counts, loadPagefind, type Pagefind, type PagefindAnswer, type PagefindHit, type PagefindPage } from './pagefind.ts';
import { type Language, type Plan, planOf } from './plan.ts';
import { type Facet, facets, type SearchQuery } from './query-url.ts';
import { answers, lookedAt, ownWords, surenessCounts } from './ranking.ts';
import { readVocabulary, vocabularyFile } from './vocabulary.ts';
import { wordForms } from './word-forms.ts';

export interface Result {
  /** Leads to the page, which marks the words asked. */
  url: string;
  /** The page's h1; for a recommendation, all its words. */
  title: MarkedText;
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
  inside: { url: string; title: string }[];
}

export interface Found {
  total: number;
  /** The query as it was understood, where that is not how it was typed. */
  understood: string | null;
  /** The query cites an item, and the results are that item alone. */
  cites: boolean;
  /** Typed words that the results were not asked to have. */
  leftOut: string[];
  /** Loads results `from`, inclusive, `to`, exclusive, of the ranking. */
  results: (from: number, to: number) => Promise<Result[]>;
}

export interface Engine {
  /** Rejects when the index cannot be loaded. */
  find: (query: SearchQuery) => Promise<Found>;
  /** Pages for every value of every facet, if it were chosen beside what is chosen in the others. */
  count: (query: SearchQuery) => Promise<Record<Facet, Counts>>;
  /** Starts loading, to be ready when the reader has typed. */
  warm: () => void;
}

interface Loaded {
  pagefind: Pagefind;
  language: Language | null;
  /** The last plan, for it is asked again for each facet. */
  plan?: { of: string; made: Promise<Plan> };
}

/** `base` is where the site lies, with both slashes; `language` as in `<html lang>`. */
export function createEngine(base: string, language: string): Engine {
  let loading: Promise<Loaded> | undefined;
  let attempt = 0;

  /** A Pagefind that failed once, at loading or later, stays broken: the next question starts with a new one. */
  const using = async <T>(act: (loaded: Loaded) => Promise<T>): Promise<T> => {
    loading ??= load(base, language, attempt);
    const mine = loading;
    try {
      return await act(await mine);
    } catch (error) {
      if (loading === mine) {
        loading = undefined;
        attempt += 1;
      }
      throw error;
    }
  };

  return {
    find: (query) =>
      using(async (loaded) => {
        const plan = await planFor(query, loaded);
        const hits = await ranked(loaded, query, plan);
        return {
          total: hits.length,
          understood: plan.understood,
          cites: plan.cites,
          leftOut: plan.leftOut,
          results: (from, to) =>
            using(() =>
              Promise.all(hits.slice(from, to).map(async ({ data }) => readResult(await data(), plan))),
            ),
        };
      }),
    count: (query) =>
      using(async (loaded) => {
        // Pagefind counts only values of filters that it has loaded, and this loads them.
        await loaded.pagefind.filters();
        const plan = await planFor(query, loaded);
        const { filters } = await ask(loaded.pagefind, query, plan.terms);
        const counts = facets.map(async (facet): Promise<[Facet, Counts]> => {
          // Within a facet values are alternatives, so its own choice must not narrow its counts.
          const chosen = query.chosen[facet].length > 0;
          const own = chosen ? (await ask(loaded.pagefind, query, plan.terms, facet)).filters : filters;
          return [facet, own[facet] ?? {}];
        });
        return Object.fromEntries(await Promise.all(counts)) as Record<Facet, Counts>;
      }),
    warm: () => {
      using(async () => undefined).catch(() => undefined);
    },
  };
}

async function load(base: string, language: string, attempt: number): Promise<Loaded> {
  const [pagefind, known] = await Promise.all([
    loadPagefind(base, attempt),
    loadLanguage(base, language),
  ]);
  return { pagefind, language: known };
}

/** `null` for a language that we know nothing about, or in which nothing is indexed. */
async function loadLanguage(base: string, language: string): Promise<Language | null> {
  const forms = wordForms(language);
  if (forms === undefined) return null;
  // Asked again each time, to be as new as the index; unchanged, it costs an answer without content.
  const response = await fetch(`${base}pagefind/${vocabularyFile(language)}`, { cache: 'no-cache' });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return { forms, vocabulary: readVocabulary(await response.text(), forms) };
}

function planFor({ words, verbatim }: SearchQuery, loaded: Loaded): Promise<Plan> {
  const of = `${verbatim}${words}`;
  if (loaded.plan?.of !== of)
    loaded.plan = { of, made: planOf({ words, verbatim }, loaded.pagefind, loaded.language) };
  return loaded.plan.made;
}

/** Asks with the chosen filters, or without those of one facet. */
async function ask(
  pagefind: Pagefind,
  { chosen }: SearchQuery,
  terms: string | null,
  without?: Facet,
): Promise<PagefindAnswer> {
  if (terms === '') return { results: [], filters: {} };
  const used = facets.filter((facet) => facet !== without && chosen[facet].length > 0);
  return pagefind.search(terms, {
    filters: Object.fromEntries(used.map((facet) => [facet, { any: chosen[facet] }])),
  });
}

/** All pages that have the terms, the best first. */
async function ranked({ pagefind, language }: Loaded, query: SearchQuery, plan: Plan): Promise<PagefindHit[]> {
  const [{ results }, own] = await Promise.all([
    ask(pagefind, query, plan.terms),
    plan.preferred === null ? null : ask(pagefind, query, plan.preferred),
  ]);
  const scores = new Map(own?.results.map(({ id, score }) => [id, score * ownWords]));
  const worth = ({ id, score }: PagefindHit): number => score + (scores.get(id) ?? 0);
  const hits = results.toSorted((a, b) => worth(b) - worth(a));
  if (language === null || plan.asked.length === 0) return hits;
  const looked = await Promise.all(
    hits.slice(0, lookedAt).map(async (hit) => ({
      hit,
      worth: worth(hit) * answers(await hit.data(), plan.asked, language.forms) ** surenessCounts,
    })),
  );
  return [...looked.toSorted((a, b) => b.worth - a.worth).map(({ hit }) => hit), ...hits.slice(lookedAt)];
}

function readResult({ url, content, meta, filters, sub_results }: PagefindPage, plan: Plan): Result {
  return {
    url: finding(url, plan.asked.map(({ word }) => word)),
    title: marked(meta.title ?? url, plan.marked),
    kind: meta.kind ?? '',
    kindWords: filters.kind?.[0] ?? '',
    edition: filters.edition?.[0] ?? '',
    place: meta.place ?? '',
    part: meta.part ?? '',
    addressees: meta.addressees ?? '',
    excerpt: excerptOf(content, plan.marked),
    inside: sub_results
      .filter((place) => place.url !== url)
      .map((place) => ({ url: finding(place.url, plan.asked.map(({ word }) => word)), title: place.title })),
  };
}
