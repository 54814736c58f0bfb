/** A question to the list as a URL's query: `?addressee=minek&topic=funding&q=текст&sort=addressee`. Shared links depend on these names. */
import type { Query } from './register-match.ts';

export interface View extends Query {
  /** An order other than the usual one, which is the empty string. */
  sort: string;
}

/** `known`: the facets and orders of this list; what it does not know is left aside, so that an old link shows more and not nothing. */
export function readView(
  params: URLSearchParams,
  known: { values: Record<string, string[]>; sorts: string[] },
): View {
  const sort = params.get('sort') ?? '';
  return {
    words: params.get('q') ?? '',
    sort: known.sorts.includes(sort) ? sort : '',
    chosen: Object.fromEntries(
      Object.entries(known.values).map(([facet, values]) => {
        const asked = params.getAll(facet);
        return [facet, values.filter((value) => asked.includes(value))];
      }),
    ),
  };
}

/** Begins with `?`, or is empty where nothing is asked. */
export function writeView({ words, chosen, sort }: View): string {
  const params = new URLSearchParams();
  for (const [facet, values] of Object.entries(chosen)) {
    for (const value of values) params.append(facet, value);
  }
  if (words.trim() !== '') params.set('q', words.trim());
  if (sort !== '') params.set('sort', sort);
  return params.size === 0 ? '' : `?${params}`;
}
