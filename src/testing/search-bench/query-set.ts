/** What is asked, what should be found, and the files that say so: lines of `query<TAB>expected<TAB>kind`. */

export interface Query {
  /** As a reader types it. */
  words: string;
  /** Addresses inside the site (`/2017/programme/`), any of which is right. */
  expected: string[];
  /** What sort of query it is; empty where a set has none. */
  kind: string;
}

/** The address of what a file names, or `null` where the site has no such thing. */
export type Addresses = (name: string) => string | null;

/** Throws with all lines that cannot be read, each as `file:line`. */
export function readQuerySet(text: string, file: string, addresses: Addresses): Query[] {
  const problems: string[] = [];
  const queries = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, index): Query[] => {
      if (line.trim() === '' || (index === 0 && /^query\t/i.test(line))) return [];
      const read = readLine(line, addresses);
      if (typeof read !== 'string') return [read];
      problems.push(`${file}:${index + 1}: ${read}`);
      return [];
    });
  if (problems.length === 0 && queries.length === 0) problems.push(`${file}:1: there is no query in it.`);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return queries;
}

/** The query, or what is wrong with the line. */
function readLine(line: string, addresses: Addresses): Query | string {
  const [query = '', names, kind = ''] = line.split('\t');
  const words = query.trim();
  if (names === undefined) return 'there is no tab in it. Write the query, a tab and what should be found.';
  if (words === '') return 'there is no query before the tab.';
  const named = names.trim().split(/\s+/).filter(Boolean);
  if (named.length === 0) return 'nothing is named that should be found.';
  const found = named.map((name) => ({ name, address: addresses(name) }));
  const unknown = found.filter(({ address }) => address === null).map(({ name }) => `«${name}»`);
  if (unknown.length > 0)
    return `the site has no ${unknown.join(', ')}. Name an item («1-i-3») or a page («/contacts/»).`;
  return { words, expected: found.map(({ address }) => address ?? ''), kind: kind.trim() };
}
