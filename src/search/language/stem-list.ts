/** Many words as one of each stem: the shortest, and of those the first of the alphabet. In whatever order they come, it is the same. */
export type StemList = Map<string, string>;

export function addWords(list: StemList, words: Iterable<string>, stemOf: (word: string) => string): void {
  for (const word of words) add(list, stemOf(word), word);
}

export function addList(list: StemList, other: StemList): void {
  for (const [stem, word] of other) add(list, stem, word);
}

function add(list: StemList, stem: string, word: string): void {
  const before = list.get(stem);
  if (before === undefined || word.length < before.length || (word.length === before.length && word < before))
    list.set(stem, word);
}
