import { expect, test } from 'vitest';
import { countsOf, hitsOf, preferredHits } from './hits.ts';
import type { Counts, Pagefind } from './pagefind.ts';
import type { Plan } from './plan.ts';
import { type Facet, facets, type SearchQuery } from './query-url.ts';

interface Page {
  words: Record<string, number>;
  facets: Partial<Record<Facet, string>>;
}
const pages: Record<string, Page> = {
  both: { words: { совет: 2, вуз: 3 }, facets: { kind: 'рекомендация', edition: '2017' } },
  council: { words: { совет: 1 }, facets: { kind: 'рекомендация', edition: '2018' } },
  school: { words: { вуз: 1 }, facets: { kind: 'сессия', edition: '2017' } },
};

const countsIn = (found: Page[], facet: Facet): Counts => {
  const values = found.flatMap((page) => page.facets[facet] ?? []);
  return Object.fromEntries(values.map((value) => [value, values.filter((other) => other === value).length]));
};

/** Of one word a question, which gives the page the score written above. */
const pagefind: Pagefind = {
  options: async () => {},
  init: async () => {},
  mergeIndex: async () => {},
  filters: async () =>
    Object.fromEntries(facets.map((facet) => [facet, countsIn(Object.values(pages), facet)])),
  search: async (words, { filters }) => {
    const chosen = Object.entries(filters) as [Facet, { any: string[] }][];
    const found = Object.entries(pages).filter(
      ([, page]) =>
        (words === null || words in page.words) &&
        chosen.every(([facet, { any }]) => any.includes(page.facets[facet] ?? '')),
    );
    const data = () => Promise.reject(new Error('not asked'));
    return {
      results: found.map(([id, page]) => ({ id, score: page.words[words ?? ''] ?? 0, data })),
      filters: Object.fromEntries(
        facets.map((facet) => [
          facet,
          countsIn(
            found.map(([, page]) => page),
            facet,
          ),
        ]),
      ),
    };
  },
};

const query = (chosen: Partial<SearchQuery['chosen']> = {}): SearchQuery => ({
  words: '',
  verbatim: false,
  chosen: { kind: [], edition: [], addressee: [], topic: [], status: [], ...chosen },
});
const plan = (asks: Plan['asks'], preferred: Plan['preferred'] = null): Plan => ({
  asks,
  preferred,
  asked: [],
  understood: null,
  cites: null,
  partial: false,
  unknown: [],
});
const scores = async (asks: Plan['asks'], chosen?: Partial<SearchQuery['chosen']>) =>
  Object.fromEntries((await hitsOf(pagefind, query(chosen), plan(asks))).map(({ id, score }) => [id, score]));

test('A page that answers several questions is found once, and worth as much as its answers together', async () => {
  expect(await scores(['совет', 'вуз'])).toEqual({ both: 5, council: 1, school: 1 });
});

test('A plan that asks nothing finds nothing, one that asks for all finds all', async () => {
  expect(await scores([])).toEqual({});
  expect(Object.keys(await scores([null]))).toEqual(['both', 'council', 'school']);
});

test('Only pages of the chosen values are found', async () => {
  expect(Object.keys(await scores(['совет', 'вуз'], { kind: ['рекомендация'] }))).toEqual([
    'both',
    'council',
  ]);
  expect(Object.keys(await scores([null], { kind: ['рекомендация'], edition: ['2017'] }))).toEqual(['both']);
});

test('The pages that have the very words are told', async () => {
  expect([...(await preferredHits(pagefind, query(), plan([], 'вуз'))).keys()]).toEqual(['both', 'school']);
});

test('Where no words are preferred no page is', async () => {
  expect((await preferredHits(pagefind, query(), plan([null]))).size).toBe(0);
});

test('Each value is counted as if it were chosen beside what is chosen in other facets', async () => {
  const { kind, edition } = await countsOf(pagefind, query({ kind: ['сессия'] }), plan([null]));
  expect(kind).toEqual({ рекомендация: 2, сессия: 1 });
  expect(edition).toEqual({ 2017: 1 });
});

test('A page that answers several questions is counted once', async () => {
  const { kind, edition } = await countsOf(pagefind, query(), plan(['совет', 'вуз']));
  expect(kind).toEqual({ рекомендация: 2, сессия: 1 });
  expect(edition).toEqual({ 2017: 2, 2018: 1 });
});

test('Where nothing is found nothing is counted', async () => {
  const { kind } = await countsOf(pagefind, query(), plan([]));
  expect(kind).toEqual({});
});
