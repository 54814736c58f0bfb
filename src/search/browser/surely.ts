/** Pagefind in several shards, without the answers of those that have no word that begins as asked (`places.ts` of the build). */
import { wordsOf } from '../language/words.ts';
import type { Pagefind } from './pagefind.ts';
import type { Language } from './reading.ts';

export function surely(pagefind: Pagefind, language: Language): Pagefind {
  return {
    ...pagefind,
    search: async (words, options) => {
      const answer = await pagefind.search(words, options);
      const places = placesOf(words ?? '', language);
      const results = answer.results.filter(({ id }) => (places >> placeOf(id)) & 1);
      return results.length === answer.results.length ? answer : { results, filters: null };
    },
  };
}

const anywhere = ~0;

/** Those that have all the words. */
function placesOf(words: string, { vocabulary, forms }: Language): number {
  return wordsOf(words)
    .map((word) => vocabulary.places(word) || vocabulary.places(forms.stem(word)) || anywhere)
    .reduce((all, places) => all & places, anywhere);
}

/** By the language that Pagefind was told: `ru-x-3`. */
const placeOf = (id: string): number => Number(/-x-(\d+)_/.exec(id)?.[1] ?? 0);
