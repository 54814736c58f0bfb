/** A search as a URL's query: `?q=кластеров&kind=рекомендация&kind=сессия`. Shared links depend on these names. */

/** The filters of the search page, in its order; the names are Pagefind's and the URL's at once. */
export const facets = ['kind', 'edition', 'addressee', 'topic', 'status'] as const;
export type Facet = (typeof facets)[number];

export interface SearchQuery {
  /** As typed; empty when only filters are set. */
  words: string;
  /** Every word is to be taken as it is typed, errors and all. */
  verbatim: boolean;
  /** Chosen values; several of one facet mean any of them. */
  chosen: Record<Facet, string[]>;
}

/** In characters; the fields take no more either. */
const longestQuery = 300;

export function readQuery(params: URLSearchParams): SearchQuery {
  const values = (facet: Facet): string[] =>
    [...new Set(params.getAll(facet))].filter((value) => value !== '');
  return {
    words: (params.get('q') ?? '').slice(0, longestQuery),
    verbatim: params.has('verbatim'),
    chosen: {
      kind: values('kind'),
      edition: values('edition'),
      addressee: values('addressee'),
      topic: values('topic'),
      status: values('status'),
    },
  };
}

/** Begins with `?`, or is empty for a blank query; reading it back gives the same query. */
export function writeQuery({ words, verbatim, chosen }: SearchQuery): string {
  const params = new URLSearchParams();
  if (words !== '') params.set('q', words);
  if (verbatim) params.set('verbatim', '1');
  for (const facet of facets) {
    for (const value of chosen[facet]) params.append(facet, value);
  }
  return params.size === 0 ? '' : `?${params}`;
}

export function isBlank(query: SearchQuery): boolean {
  return query.words.trim() === '' && !isFiltered(query);
}

export function isFiltered({ chosen }: SearchQuery): boolean {
  return facets.some((facet) => chosen[facet].length > 0);
}
