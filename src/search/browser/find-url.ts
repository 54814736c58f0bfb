/** The words that a reader came with, in the address of the page that he goes to: `?find=кластеров+вузами#text`. */

export const findParameter = 'find';

/** Hosts refuse long addresses. */
const enough = 12;

/** `url` root-relative, with or without a fragment. */
export function finding(url: string, words: string[]): string {
  if (words.length === 0) return url;
  const [page = '', fragment] = url.split('#');
  const query = new URLSearchParams({ [findParameter]: words.slice(0, enough).join(' ') });
  return `${page}?${query}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** What was looked for, and the address without it. */
export function found(address: string): { words: string; without: string } | null {
  const url = new URL(address);
  const words = url.searchParams.get(findParameter);
  if (words === null) return null;
  url.searchParams.delete(findParameter);
  return { words, without: url.href };
}
