/** The words that generated texts draw from, by language: a language is an entry of the table. */
import { type Chance, pick, seeded } from '../search-bench/seed.ts';
import { dictionary, type Form, type Lemma } from './dictionary.ts';
import { englishLemmas } from './english.ts';
import { zipf } from './zipf.ts';

export interface Lexicon {
  /** Prepositions and conjunctions. They have the first ranks of Zipf's law, from the most frequent on. */
  connectives: readonly string[];
  /** These have the ranks after them. */
  lemmas: readonly Lemma[];
  /** A word in one of its grammatical forms, or a connective. */
  word: (chance: Chance) => string;
  /** What a body or a subject can be named after, all as likely. */
  thing: (chance: Chance) => { name: string; genitive: string };
}

const size = 30_000;

/** How rare words of a kind are beside others, as a document names more than it tells: those that people write, and the rest of the dictionary. */
const rarity: Record<string, { read: number; unread: number }> = {
  NOUN: { read: 1, unread: 8 },
  ADJF: { read: 1.5, unread: 8 },
  INFN: { read: 1.5, unread: 10 },
};

/** Kinds of forms that a document has; each is as frequent as the others of its lemma, though participles have most forms. */
const kinds = ['NOUN', 'ADJF', 'INFN', 'VERB', 'PRTF'];
/** Verse, conversation, orders, abbreviations. */
const unusual = 'V-be V-oy V-ey V-bi 1per 2per impr voct Supr Infr Arch Erro Abbr'.split(' ');

interface Source {
  /** Connectives, from the most frequent on, as in documents. */
  connectives: string;
  /** More than are used. */
  lemmas: (chance: Chance) => Lemma[];
}

const sources = {
  ru: {
    connectives: 'и в на с по для из к о или от при за до а без между через также либо над под об около',
    lemmas: dictionary,
  },
  en: {
    connectives:
      'the of and to in for on with by at from as or into their between through also under over its',
    lemmas: englishLemmas,
  },
} as const satisfies Record<string, Source>;

export type Language = keyof typeof sources;

/** The same words with the same ranks for a seed. */
export function lexicon(language: Language, seed: number): Lexicon {
  const connectives = sources[language].connectives.split(' ');
  const lemmas = rankedLemmas(sources[language], seed);
  const ranked = zipf<string | Lemma>([...connectives, ...lemmas]);
  const things = lemmas.filter(({ kind, read }) => kind === 'NOUN' && read);
  const formsOf = new Map<Lemma, Form[][]>();
  const form = (lemma: Lemma, chance: Chance): string => {
    const forms = formsOf.get(lemma) ?? usualForms(lemma);
    formsOf.set(lemma, forms);
    return pick(pick(forms, chance), chance).word;
  };
  return {
    connectives,
    lemmas,
    word: (chance) => {
      const word = ranked(chance);
      return typeof word === 'string' ? word : form(word, chance);
    },
    thing: (chance) => {
      const { word, forms } = pick(things, chance);
      const genitive = forms().find(({ tag }) => tag.includes('sing') && tag.includes('gent'));
      return { name: word, genitive: genitive?.word ?? word };
    },
  };
}

/** Short words tend to be the frequent ones, as in every language. */
function rankedLemmas(source: Source, seed: number): Lemma[] {
  const chance = seeded(seed);
  const number = (): number => chance(2 ** 31) / 2 ** 31;
  return source
    .lemmas(chance)
    .map((lemma) => ({ lemma, rank: (0.2 + number()) * Math.sqrt(lemma.word.length) * rareness(lemma) }))
    .sort((one, other) => one.rank - other.rank)
    .slice(0, size)
    .map(({ lemma }) => lemma);
}

const rareness = ({ kind, read }: Lemma): number => rarity[kind]?.[read ? 'read' : 'unread'] ?? 1;

/** The forms that a document has, by kind. */
function usualForms(lemma: Lemma): Form[][] {
  const usual = lemma
    .forms()
    .filter(({ tag }) => kinds.includes(tag[0] ?? '') && !tag.some((grammeme) => unusual.includes(grammeme)));
  const byKind = [...Map.groupBy(usual, ({ tag }) => tag[0]).values()];
  return byKind.length > 0 ? byKind : [[{ word: lemma.word, tag: [] }]];
}
