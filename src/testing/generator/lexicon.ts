/** The words that generated texts draw from, by language: a language is an entry of the table. */
import { type Chance, pick, seeded } from '../search-bench/seed.ts';
import { dictionary, type Lemma } from './dictionary.ts';
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

/** From the most frequent on, as in documents. */
const connectives =
  'и в на с по для из к о или от при за до а без между через также либо над под об около'.split(' ');

const lexicons = {
  ru: (seed: number): Lexicon => {
    const lemmas = russianLemmas(seed);
    const ranked = zipf<string | Lemma>([...connectives, ...lemmas]);
    const things = lemmas.filter(({ kind, read }) => kind === 'NOUN' && read);
    return {
      connectives,
      lemmas,
      word: (chance) => {
        const word = ranked(chance);
        return typeof word === 'string' ? word : usualForm(word, chance);
      },
      thing: (chance) => {
        const { word, forms } = pick(things, chance) as Lemma;
        const genitive = forms().find(({ tag }) => tag.includes('sing') && tag.includes('gent'));
        return { name: word, genitive: genitive?.word ?? word };
      },
    };
  },
} as const satisfies Record<string, (seed: number) => Lexicon>;

export type Language = keyof typeof lexicons;

/** The same words with the same ranks for a seed. */
export const lexicon = (language: Language, seed: number): Lexicon => lexicons[language](seed);

/** Short words tend to be the frequent ones, as in every language. */
function russianLemmas(seed: number): Lemma[] {
  const chance = seeded(seed);
  const number = (): number => chance(2 ** 31) / 2 ** 31;
  return dictionary()
    .map((lemma) => ({ lemma, rank: (0.2 + number()) * Math.sqrt(lemma.word.length) * rareness(lemma) }))
    .sort((one, other) => one.rank - other.rank)
    .slice(0, size)
    .map(({ lemma }) => lemma);
}

const rareness = ({ kind, read }: Lemma): number => rarity[kind]?.[read ? 'read' : 'unread'] ?? 1;

function usualForm(lemma: Lemma, chance: Chance): string {
  const forms = lemma
    .forms()
    .filter(({ tag }) => kinds.includes(tag[0] ?? '') && !tag.some((grammeme) => unusual.includes(grammeme)));
  const kind = pick([...new Set(forms.map(({ tag }) => tag[0]))], chance);
  const ofKind = forms.filter(({ tag }) => tag[0] === kind);
  return pick(ofKind, chance)?.word ?? lemma.word;
}
