/** How often each word occurs. */

export interface WordCount {
  word: string;
  count: number;
}

/** The commonest first; equally common ones in the order of their first mention. */
export function commonest(words: readonly string[]): WordCount[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => ({ word, count })).toSorted((a, b) => b.count - a.count);
}
