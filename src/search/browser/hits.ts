/** The pages that a plan finds, and how many of them each filter would leave. */
import type { Counts, Pagefind, PagefindAnswer, PagefindHit } from './pagefind.ts';
import type { Plan } from './plan.ts';
import { type Facet, facets, type SearchQuery } from './query-url.ts';

export interface Hit {
  id: string;
  /** The more the better. */
  score: number;
  /** Kept whole: Pagefind's worker forgets a page as soon as the object that it answered with is gone. */
  answer: PagefindHit;
}

type Chosen = SearchQuery['chosen'];

/** All pages that one of the questions finds, with the sum of their scores. */
export async function hitsOf(pagefind: Pagefind, { chosen }: SearchQuery, plan: Plan): Promise<Hit[]> {
  const answers = await Promise.all(plan.asks.map((terms) => ask(pagefind, terms, chosen)));
  const hits = new Map<string, Hit>();
  for (const answer of answers.flatMap(({ results }) => results))
    hits.set(answer.id, { answer, id: answer.id, score: answer.score + (hits.get(answer.id)?.score ?? 0) });
  return [...hits.values()];
}

/** The pages that have the very words, by their ids. */
export async function preferredHits(
  pagefind: Pagefind,
  { chosen }: SearchQuery,
  { preferred }: Plan,
): Promise<Map<string, PagefindHit>> {
  const found = preferred === null ? null : await ask(pagefind, preferred, chosen);
  return new Map(found?.results.map((answer) => [answer.id, answer]));
}

/** Pages for every value of every facet, if it were chosen beside what is chosen in the others. */
export async function countsOf(
  pagefind: Pagefind,
  query: SearchQuery,
  plan: Plan,
): Promise<Record<Facet, Counts>> {
  // Pagefind counts only values of filters that it has loaded, and this loads them.
  const values = await pagefind.filters();
  const [terms, ...more] = plan.asks;
  const counts = facets.map(async (facet): Promise<[Facet, Counts]> => {
    if (terms === undefined) return [facet, {}];
    // Within a facet values are alternatives, so its own choice must not narrow its counts.
    const chosen = { ...query.chosen, [facet]: [] };
    const { filters } = more.length > 0 ? { filters: null } : await ask(pagefind, terms, chosen);
    if (filters !== null) return [facet, filters[facet] ?? {}];
    // One page may answer several questions, and is to be counted once.
    const hits = await hitsOf(pagefind, { ...query, chosen }, plan);
    return [facet, countEach(hits, await pagesByValue(pagefind, facet, Object.keys(values[facet] ?? {})))];
  });
  return Object.fromEntries(await Promise.all(counts)) as Record<Facet, Counts>;
}

function countEach(hits: Hit[], pages: ReadonlyMap<string, ReadonlySet<string>>): Counts {
  return Object.fromEntries(
    [...pages].map(([value, ids]) => [value, hits.filter(({ id }) => ids.has(id)).length]),
  );
}

type PagesByValue = Promise<Map<string, Set<string>>>;
/** They stay the same as long as the index does. */
const known = new WeakMap<Pagefind, Map<Facet, PagesByValue>>();

/** The ids of the pages that have each value of a facet. */
function pagesByValue(pagefind: Pagefind, facet: Facet, values: string[]): PagesByValue {
  const ofIndex = known.get(pagefind) ?? new Map<Facet, PagesByValue>();
  known.set(pagefind, ofIndex);
  const pages =
    ofIndex.get(facet) ??
    Promise.all(
      values.map(async (value): Promise<[string, Set<string>]> => {
        const { results } = await pagefind.search(null, { filters: { [facet]: { any: [value] } } });
        return [value, new Set(results.map(({ id }) => id))];
      }),
    ).then((entries) => new Map(entries));
  ofIndex.set(facet, pages);
  return pages;
}

function ask(pagefind: Pagefind, terms: string | null, chosen: Chosen): Promise<PagefindAnswer> {
  const used = facets.filter((facet) => chosen[facet].length > 0);
  return pagefind.search(terms, {
    filters: Object.fromEntries(used.map((facet) => [facet, { any: chosen[facet] }])),
  });
}
