/** Cutting the ends of words by a list. */

/** By length, the longest first. */
export type Endings = readonly (readonly [length: number, endings: ReadonlySet<string>])[];

export function endingsOf(...lists: string[]): Endings {
  const all = new Set(lists.flatMap((list) => list.split(' ')));
  const lengths = [...new Set([...all].map(({ length }) => length))].toSorted((a, b) => b - a);
  return lengths.map((length) => [length, new Set([...all].filter((ending) => ending.length === length))]);
}

/** The word without the longest ending that leaves at least so many letters, or the word itself. */
export function cut(word: string, endings: Endings, least: number): string {
  for (const [length, list] of endings)
    if (word.length - length >= least && list.has(word.slice(-length))) return word.slice(0, -length);
  return word;
}
