/** For what is asked of the same words again and again, page after page. */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const made = answer(word);
    known.set(word, made);
    return made;
  };
}
