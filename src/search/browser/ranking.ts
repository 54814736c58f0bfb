/** What makes one result come before another. */
import { nameSeparator } from '../fields.ts';
import type { WordForms } from '../language/word-forms.ts';
import { wordsOf } from '../language/words.ts';
import type { Hit } from './hits.ts';
import type { PagefindPage } from './pagefind.ts';
import type { AskedWord } from './reading.ts';

/**
 * For Pagefind, which picks the candidates: what a word in a field of the page is worth beside one in its text. A
 * recommendation's title is all its words; what stands around it finds it, but after those that say it themselves.
 */
export const ranking = {
  metaWeights: {
    title: 5,
    called: 5,
    also: 8,
    families: 2,
    parts: 2,
    names: 1.5,
    cited: 20,
    context: 0.3,
    addressees: 0.3,
    part: 0.3,
    around: 0.2,
    place: 0.1,
    kind: 0,
  },
};

/** How much more a page is worth that has the very words asked, beside one that has others of their families. */
const ownWords = 2;

/** How much the sureness of an answer counts beside Pagefind's score. */
const surenessCounts = 4;

/** So many of the best candidates are looked at closely. */
const lookedAt = 20;

/** How sure a page answers that has a word in the field: it says it, says it in other words, or stands near it. */
const sureness: Record<string, number> = {
  title: 1,
  called: 1,
  also: 0.95,
  families: 0.9,
  parts: 0.8,
  names: 0.7,
  context: 0.35,
  addressees: 0.35,
  part: 0.35,
  around: 0.25,
};
const sureOfText = 0.95;
/** A word of the same family, beside the same word. */
const sameFamily = 0.8;
/** A page that is called as the query reads. */
const sameName = 1.4;
/** A page that collects what others say comes after them. */
const collects: Partial<Record<string, number>> = { topic: 0.75 };

/** The best first; `very` are the scores of those that have the very words, by id. */
export async function inOrder(
  hits: Hit[],
  very: ReadonlyMap<string, number>,
  asked: AskedWord[],
  forms: WordForms | undefined,
): Promise<Hit[]> {
  const worth = ({ id, score }: Hit): number => score + ownWords * (very.get(id) ?? 0);
  const sorted = hits.toSorted((a, b) => worth(b) - worth(a));
  if (forms === undefined || asked.length === 0) return sorted;
  const looked = await Promise.all(
    sorted.slice(0, lookedAt).map(async (hit) => {
      return { hit, worth: worth(hit) * answers(await hit.answer.data(), asked, forms) ** surenessCounts };
    }),
  );
  return [...looked.toSorted((a, b) => b.worth - a.worth).map(({ hit }) => hit), ...sorted.slice(lookedAt)];
}

/** How surely a page answers, by the surest place of each word; about 1 when it says them all itself. */
export function answers({ content, meta }: PagefindPage, asked: AskedWord[], forms: WordForms): number {
  const places: [worth: number, words: string[]][] = [
    [sureOfText, wordsOf(content)],
    ...Object.entries(sureness).map(([field, worth]): [number, string[]] => [
      worth,
      wordsOf(meta[field] ?? ''),
    ]),
  ];
  const worths = asked.map(({ word, root }) => {
    const stem = forms.stem(word);
    return Math.max(
      ...places.map(([worth, words]) => {
        if (words.some((other) => forms.stem(other) === stem)) return worth;
        return words.some((other) => other.startsWith(root)) ? worth * sameFamily : 0;
      }),
    );
  });
  const weights = asked.map(({ weight = 1 }) => weight);
  const sure =
    worths.reduce((sum, worth, place) => sum + worth * (weights[place] as number), 0) /
    weights.reduce((sum, weight) => sum + weight, 0);
  const collecting = collects[meta.kind ?? ''];
  if (collecting !== undefined) return sure * collecting;
  const names = [meta.title ?? '', ...(meta.called ?? '').split(nameSeparator)];
  return names.some((name) => isSame(name, asked, forms)) ? sure * sameName : sure;
}

function isSame(name: string, asked: AskedWord[], forms: WordForms): boolean {
  const words = wordsOf(name).filter((word) => !forms.stopWords.has(word));
  const stems = new Set(words.map(forms.stem));
  return words.length === asked.length && asked.every(({ word }) => stems.has(forms.stem(word)));
}
