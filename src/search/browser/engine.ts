/** Asks the Pagefind index, which is loaded on first use, and answers in plain data. */
import { tokensOf } from '../language/citation.ts';
import { readVocabulary, vocabularyFile } from '../language/vocabulary.ts';
import { wordForms } from '../language/word-forms.ts';
import { excerptOf } from './excerpt.ts';
import { finding } from './find-url.ts';
import { countsOf, hitsOf, preferredHits } from './hits.ts';
import { type MarkedText, marked } from './marked-text.ts';
import { type Counts, loadPagefind, type Pagefind, type PagefindPage } from './pagefind.ts';
import { type Plan, planOf } from './plan.ts';
import type { Facet, SearchQuery } from './query-url.ts';
import { inOrder } from './ranking.ts';
import type { Language } from './reading.ts';
import { surely } from './surely.ts';

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
  /** Nothing of what was asked stands in it: it was found by another name or word for that. */
  byOtherWords: boolean;
  /** Places inside the page (parts and sections) where the words stand, best first. */
  inside: { url: string; title: string }[];
}

/** How the query was understood. */
export type Understanding = Pick<Plan, 'understood' | 'cites' | 'partial' | 'unknown'>;

export interface Found extends Understanding {
  total: number;
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
        const { pagefind } = loaded;
        const plan = await planFor(query, loaded);
        const [hits, very] = await Promise.all([
          hitsOf(pagefind, query, plan),
          preferredHits(pagefind, query, plan),
        ]);
        const ranked = await inOrder(hits, very, plan.asked, loaded.language?.forms);
        return {
          ...plan,
          total: ranked.length,
          results: (from, to) =>
            using(() =>
              Promise.all(
                ranked.slice(from, to).map(async ({ id, answer }) => {
                  // Where stems are asked for, only the very words tell in which part of a page they stand.
                  const telling = loaded.language?.forms.bases ? (very.get(id) ?? answer) : answer;
                  return readResult(await telling.data(), plan, loaded.language);
                }),
              ),
            ),
        };
      }),
    count: (query) => using(async (loaded) => countsOf(loaded.pagefind, query, await planFor(query, loaded))),
    warm: () => {
      using(async () => undefined).catch(() => undefined);
    },
  };
}

async function load(base: string, language: string, attempt: number): Promise<Loaded> {
  const [pagefind, known] = await Promise.all([
    loadPagefind(base, language, attempt),
    loadLanguage(base, language),
  ]);
  return { pagefind: known === null ? pagefind : surely(pagefind, known), language: known };
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

function readResult(page: PagefindPage, { asked, cites }: Plan, language: Language | null): Result {
  const { url, content, meta, filters } = page;
  const words = asked.map(({ word }) => word);
  const starts = asked.map(({ root }) => root);
  // Without no-break spaces, for the excerpt to be compared with.
  const wanted = { starts, bases: language?.forms.bases };
  const title = marked((meta.title ?? url).replace(/\s+/g, ' '), wanted);
  const excerpt = excerptOf(content, wanted);
  const inside = cites === null ? foundInside(page) : citedInside(page, cites);
  return {
    url: finding((cites === null ? undefined : inside[0]?.url) ?? url, words),
    title,
    kind: meta.kind ?? '',
    kindWords: filters.kind?.[0] ?? '',
    edition: filters.edition?.[0] ?? '',
    place: meta.place ?? '',
    part: meta.part ?? '',
    addressees: meta.addressees ?? '',
    excerpt,
    byOtherWords: starts.length > 0 && ![...title, ...excerpt].some((segment) => segment.marked),
    inside: inside.map((place) => ({ ...place, url: finding(place.url, words) })),
  };
}

function foundInside({ url, sub_results }: PagefindPage): Result['inside'] {
  return sub_results.filter((place) => place.url !== url).map(({ url, title }) => ({ url, title }));
}

/** The part or section that is cited. */
function citedInside({ url, anchors }: PagefindPage, token: string): Result['inside'] {
  return anchors
    .filter(({ id }) => tokensOf(id, 'place').includes(token))
    .map(({ id, text, title = text }) => ({ url: `${url}#${id}`, title }));
}
