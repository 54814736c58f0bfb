/** Sentences without sense: words of a lexicon with the statistics of a text. */
import type { Chance } from '../search-bench/seed.ts';
import type { Lexicon } from './lexicon.ts';

export interface Prose {
  /** A number of words; both ends occur. */
  sentence: (least: number, most: number) => string;
  /** The same without a full stop. */
  title: (least: number, most: number) => string;
}

export function prose({ word, connectives }: Lexicon, chance: Chance): Prose {
  const isConnective = (drawn: string): boolean => connectives.includes(drawn);
  const title: Prose['title'] = (least, most) => {
    const length = least + chance(most - least + 1);
    const words: string[] = [];
    while (words.length < length) {
      const drawn = word(chance);
      // Never two in a row, nor one at either end.
      const outer = words.length === 0 || words.length === length - 1;
      if (isConnective(drawn) && (outer || isConnective(words.at(-1) ?? ''))) continue;
      words.push(drawn);
    }
    return capitalized(words.join(' '));
  };
  return { title, sentence: (least, most) => `${title(least, most)}.` };
}

export const capitalized = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
