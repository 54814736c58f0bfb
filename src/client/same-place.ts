/** Where a page in another language shows what a reader has found on this one: the same item, the same question. */

/** Addresses without query and hash; `here` is the reader's. Chosen values of the search are words of one language: only what was typed goes along. */
export function samePlace(there: string, here: Pick<URL, 'search' | 'hash'>): string {
  const url = new URL(there);
  const params = new URLSearchParams(here.search);
  const kept = url.pathname.endsWith('/search/') ? [...params].filter(([name]) => name === 'q') : [...params];
  url.search = `${new URLSearchParams(kept)}`;
  url.hash = here.hash;
  return url.href;
}
