/** Queries of a recommendation's rarest words, each in another form than the text's: what one remembers of it. */

import type { Morphology } from './morphology.ts';
import type { Query } from './query-set.ts';
import { type Chance, pick } from './seed.ts';
import { fold, type Word, wordsOf } from './words.ts';

export interface Source {
  address: string;
  text: string;
}

const queriesEach = 3;

/** For every source of `asked`, by default all: three queries whose words stand together in no other source. */
export function rareWordQueries(
  sources: Source[],
  morphology: Morphology,
  chance: Chance,
  asked: Source[] = sources,
): Query[] {
  const all = new Map(sources.map((source) => [source.address, wordsOf(source.text, morphology)]));
  const holders = new Map<string, Set<string>>();
  const uses = new Map<string, number>();
  for (const [address, words] of all) {
    for (const { id } of words) {
      holders.set(id, (holders.get(id) ?? new Set()).add(address));
      uses.set(id, (uses.get(id) ?? 0) + 1);
    }
  }
  const rarity = ({ id }: Word) => (holders.get(id)?.size ?? 0) * 1e6 + (uses.get(id) ?? 0);
  /** Whether no other source holds them all. */
  const isAlone = (words: Word[], address: string): boolean => {
    const [first = new Set<string>(), ...others] = words.map(
      ({ id }) => holders.get(id) ?? new Set<string>(),
    );
    const shared = [...first].filter((holder) => others.every((other) => other.has(holder)));
    return shared.length === 1 && shared[0] === address;
  };

  return asked.flatMap(({ address }): Query[] => {
    const text = all.get(address) ?? [];
    const different = text.filter(({ id }, place) => text.findIndex((word) => word.id === id) === place);
    const ranked = different.toSorted((a, b) => rarity(a) - rarity(b));
    return chooseWords(ranked, (words) => isAlone(words, address)).map((words) => ({
      words: words
        .toSorted((a, b) => text.indexOf(a) - text.indexOf(b))
        .map((word) => otherForm(word, text, chance))
        .join(' '),
      expected: [address],
      kind: '',
    }));
  });
}

/** Pairs of the rarest words, as far as it goes each word once; more words where a pair is not enough. */
function chooseWords(ranked: Word[], isAlone: (words: Word[]) => boolean): Word[][] {
  const pairs = ranked.flatMap((first, place) =>
    ranked.slice(place + 1).map((second, step) => ({ words: [first, second], rank: 2 * place + step + 1 })),
  );
  const chosen: Word[][] = [];
  while (chosen.length < queriesEach && pairs.length > 0) {
    const used = new Set(chosen.flat());
    const cost = ({ words, rank }: (typeof pairs)[number]) =>
      words.filter((word) => used.has(word)).length * 1e6 + rank;
    const best = pairs.reduce((left, right) => (cost(right) < cost(left) ? right : left));
    pairs.splice(pairs.indexOf(best), 1);
    const words = best.words;
    for (const word of ranked) if (!isAlone(words) && !words.includes(word)) words.push(word);
    if (isAlone(words)) chosen.push(words);
  }
  return chosen;
}

/** A form by which the text does not have the word; where there is none, its own. */
function otherForm({ id, text, lexeme }: Word, words: Word[], chance: Chance): string {
  if (lexeme === null) return text;
  const own = new Set(words.filter((word) => word.id === id).map((word) => fold(word.text)));
  const others = lexeme.usual.filter((form) => !own.has(fold(form)));
  return others.length === 0 ? text.toLowerCase() : pick(others, chance);
}
