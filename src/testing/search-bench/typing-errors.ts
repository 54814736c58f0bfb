/** One wrong letter in one word of a query, as fingers make them. */

import type { Query } from './query-set.ts';
import { type Chance, pick } from './seed.ts';

const keyboard = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** In shorter words an error makes another word. */
const shortest = 5;

/** Each gives the word with an error at a place, or the word itself where it cannot be made there. */
const errors: ((word: string, place: number, chance: Chance) => string)[] = [
  (word, place) => word.slice(0, place) + word.slice(place + 1),
  (word, place) => word.slice(0, place + 1) + word.slice(place),
  (word, place) =>
    `${word.slice(0, place)}${word.charAt(place + 1)}${word.charAt(place)}${word.slice(place + 2)}`,
  (word, place, chance) => {
    const keys = neighbours(word.charAt(place));
    return keys.length === 0 ? word : `${word.slice(0, place)}${pick(keys, chance)}${word.slice(place + 1)}`;
  },
];

/** Queries whose words are all too short are left out. */
export function withTypingErrors(queries: Query[], chance: Chance): Query[] {
  return queries.flatMap((query) => {
    const words = query.words.split(' ');
    const long = [...words.keys()].filter((place) => (words[place]?.length ?? 0) >= shortest);
    if (long.length === 0) return [];
    const at = pick(long, chance);
    const wrong = words.with(at, withTypingError(words[at] ?? '', chance));
    return [{ ...query, words: wrong.join(' ') }];
  });
}

function withTypingError(word: string, chance: Chance): string {
  for (;;) {
    const wrong = pick(errors, chance)(word, chance(word.length), chance);
    if (wrong !== word) return wrong;
  }
}

/** Keys beside it, in its own row. */
function neighbours(letter: string): string[] {
  const row = keyboard.find((keys) => keys.includes(letter.toLowerCase())) ?? '';
  const place = row.indexOf(letter.toLowerCase());
  return [row[place - 1], row[place + 1]].filter((key) => key !== undefined);
}
