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

/** All pages that one of the questions finds, with the sum of their scores. */
export async function hitsOf(pagefind: Pagefind, query: SearchQuery, plan: Plan): Promise<Hit[]> {
  const answers = await Promise.all(plan.asks.map((terms) => ask(pagefind, query, terms)));
  return added(answers.map(({ results }) => results));
}

/** The scores of the pages that have the very words, by id. */
export async function preferredScores(
  pagefind: Pagefind,
  query: SearchQuery,
  { preferred }: Plan,
): Promise<Map<string, number>> {
  if (preferred === null) return new Map();
  const { results } = await ask(pagefind, query, preferred);
  return new Map(results.map(({ id, score }) => [id, score]));
}

/** Pages for every value of every facet, if it were chosen beside what is chosen in the others. */
export async function countsOf(
  pagefind: Pagefind,
  query: SearchQuery,
  plan: Plan,
): Promise<Record<Facet, Counts>> {
  // Pagefind counts only values of filters that it has loaded, and this loads them.
  const values = await pagefind.filters();
  const counts = facets.map(async (facet): Promise<[Facet, Counts]> => {
    // Within a facet values are alternatives, so its own choice must not narrow its counts.
    const free = { ...query, chosen: { ...query.chosen, [facet]: [] } };
    const [terms, ...more] = plan.asks;
    if (terms === undefined) return [facet, {}];
    if (more.length === 0) return [facet, (await ask(pagefind, free, terms)).filters[facet] ?? {}];
    // One page may answer several questions: count each once, value by value.
    const each = Object.keys(values[facet] ?? {}).map(async (value): Promise<[string, number]> => {
      const narrowed = { ...free, chosen: { ...free.chosen, [facet]: [value] } };
      return [value, (await hitsOf(pagefind, narrowed, plan)).length];
    });
    return [facet, Object.fromEntries(await Promise.all(each))];
  });
  return Object.fromEntries(await Promise.all(counts)) as Record<Facet, Counts>;
}

function ask(pagefind: Pagefind, { chosen }: SearchQuery, terms: string | null): Promise<PagefindAnswer> {
  const used = facets.filter((facet) => chosen[facet].length > 0);
  return pagefind.search(terms, {
    filters: Object.fromEntries(used.map((facet) => [facet, { any: chosen[facet] }])),
  });
}

function added(answers: PagefindHit[][]): Hit[] {
  const hits = new Map<string, Hit>();
  for (const answer of answers.flat())
    hits.set(answer.id, { answer, id: answer.id, score: answer.score + (hits.get(answer.id)?.score ?? 0) });
  return [...hits.values()];
}
