/** Names of records as they stand in running text: in any case, with their words in order. */
/** A record that a document may name: its id and all its names. */
export interface Named {
  id: string;
  names: string[];
}

export interface NamePattern {
  id: string;
  /** Where one of the names stands. */
  find: (text: string) => { start: number; end: number }[];
  /** Whether a quoted title is one of the names, as far as spelling may differ. */
  fits: (title: string) => boolean;
}

/** Letters at a word's end that Russian changes with the case. */
const ending = 3;
const shortest = 4;

export const patternsOf = (named: readonly Named[]): NamePattern[] =>
  named.map(({ id, names }) => {
    const patterns = names.filter((name) => name.trim().length > 1).map(patternOf);
    return {
      id,
      find: (text) =>
        patterns.flatMap((pattern) =>
          [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
            start: index,
            end: index + words.length,
          })),
        ),
      fits: (title) =>
        patterns.some((pattern) => title.search(pattern) !== -1) ||
        names.some((name) => title.length > 10 && name.includes(title)),
    };
  });

function patternOf(name: string): RegExp {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const stems = words.map((word) => {
    const isInflected = /\p{Ll}$/u.test(word) && word.length > shortest;
    return isInflected ? `${word.slice(0, Math.max(shortest, word.length - ending))}\\p{L}*` : word;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])${stems.join('[^\\p{L}\\p{N}]{1,3}')}(?![\\p{L}\\p{N}])`, 'giu');
}
