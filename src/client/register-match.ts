/** Which items answer the reader's question, and how many each further choice would give. Pure, so that tests can ask it too. */

import { wordsOf } from '../search/language/words.ts';

export interface RegisterItem {
  /** What the text field searches: ` word word word`, as `spacedWords` makes it. */
  words: string;
  /** Ids of values by facet. `addressee` and `manner` run side by side. */
  traits: Record<string, string[]>;
}

export interface Query {
  /** As typed. */
  words: string;
  /** By facet; several values of one mean any of them. */
  chosen: Record<string, string[]>;
}

export interface Answer {
  /** One for each item. */
  shown: boolean[];
  /** By facet and value: how many items would be shown with this value and the choices in the other facets. */
  counts: Record<string, Record<string, number>>;
}

/** An addressee is asked for in the chosen manner, and a manner for the chosen addressee: they come in pairs. */
const partner: Record<string, string> = { addressee: 'manner', manner: 'addressee' };

/** Plain words, each after a space. */
export function spacedWords(text: string): string {
  return wordsOf(text)
    .map((word) => ` ${word}`)
    .join('');
}

/** Items that have every typed word at the beginning of a word, and of every facet with choices one of them. */
export function answer(items: RegisterItem[], facets: string[], { words, chosen }: Query): Answer {
  const asked = wordsOf(words).map((word) => ` ${word}`);
  const choices = new Map(facets.map((facet) => [facet, new Set(chosen[facet])]));
  const allows = (facet: string, value: string | undefined) => {
    const values = choices.get(facet);
    return !values?.size || (value !== undefined && values.has(value));
  };
  const counts = Object.fromEntries(facets.map((facet) => [facet, {} as Record<string, number>]));

  const shown = items.map((item) => {
    if (!asked.every((word) => item.words.includes(word))) return false;
    const open = (facet: string) => {
      const other = partner[facet];
      const values = item.traits[facet] ?? [];
      return other === undefined
        ? values
        : values.filter((_, index) => allows(other, item.traits[other]?.[index]));
    };
    const failed = facets.filter(
      (facet) => choices.get(facet)?.size && !open(facet).some((value) => allows(facet, value)),
    );
    for (const facet of facets) {
      if (failed.some((one) => one !== facet && one !== partner[facet])) continue;
      const count = counts[facet] ?? {};
      for (const value of new Set(open(facet))) count[value] = (count[value] ?? 0) + 1;
    }
    return failed.length === 0;
  });
  return { shown, counts };
}
