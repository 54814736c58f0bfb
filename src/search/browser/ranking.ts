/** What makes one result come before another. */
import { nameSeparator } from '../fields.ts';
import type { WordForms } from '../language/word-forms.ts';
import { wordsOf } from '../language/words.ts';
import type { Hit } from './hits.ts';
import type { PagefindPage } from './pagefind.ts';
import type { AskedWord } from './reading.ts';

/**
 * What a word in a field of a page is worth. `score` is for Pagefind, which picks the candidates, beside a word of the text;
 * `sure`, for the closer look at the best, says how surely the page answers: it says the word, says it in other words, or
 * stands near it. A recommendation's title is all its words.
 */
const fields: Record<string, { score: number; sure: number }> = {
  title: { score: 5, sure: 1 },
  called: { score: 5, sure: 1 },
  also: { score: 8, sure: 0.95 },
  families: { score: 2, sure: 0.9 },
  parts: { score: 2, sure: 0.8 },
  names: { score: 1.5, sure: 0.7 },
  context: { score: 0.3, sure: 0.35 },
  addressees: { score: 0.3, sure: 0.35 },
  part: { score: 0.3, sure: 0.35 },
  around: { score: 0.2, sure: 0.25 },
  stems: { score: 2, sure: 0 },
  nearby: { score: 0.2, sure: 0 },
  cited: { score: 20, sure: 0 },
  place: { score: 0.1, sure: 0 },
  kind: { score: 0, sure: 0 },
};
const sureOfText = 0.95;

/** Pagefind's option of that name. */
export const ranking = {
  metaWeights: Object.fromEntries(Object.entries(fields).map(([field, { score }]) => [field, score])),
};

/** How much more a page is worth that has the very words asked, beside one that has others of their families. */
const ownWords = 3;

/** How much the sureness of an answer counts beside Pagefind's score. */
const surenessCounts = 4;

/** So many of the best candidates are looked at closely. */
const lookedAt = 20;

/** A word of the same family, beside the same word. */
const sameFamily = 0.8;
/** A word that begins with a short root, which says little: «больной» for «боль». */
const sameBeginning = 0.5;
/** A page that is called as the query reads. */
const sameName = 1.4;
/** A page that collects what others say comes after them, and a part of a document that is text alone after its items. */
const standsBack = ({ kind, place }: PagefindPage['meta']): number =>
  kind === 'topic' || (kind === 'resolution' && place !== undefined) ? 0.75 : 1;

/** The best first; `very` are the ids of those that have the very words. */
export async function inOrder(
  hits: Hit[],
  very: { has: (id: string) => boolean },
  asked: AskedWord[],
  forms: WordForms | undefined,
): Promise<Hit[]> {
  const worth = ({ id, score }: Hit): number => (very.has(id) ? score * ownWords : score);
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
    ...Object.entries(fields).map(([field, { sure }]): [number, string[]] => [
      sure,
      wordsOf(meta[field] ?? ''),
    ]),
  ];
  const worths = asked.map(({ word, root }) => {
    const stem = forms.stem(word);
    const begins = beginningWith(root, forms);
    return Math.max(
      ...places.map(([worth, words]) => {
        if (words.some((other) => forms.stem(other) === stem)) return worth;
        if (!words.some(begins)) return 0;
        return worth * (root.length > 4 ? sameFamily : sameBeginning);
      }),
    );
  });
  const weights = asked.map(({ weight = 1 }) => weight);
  const sure =
    (standsBack(meta) * worths.reduce((sum, worth, place) => sum + worth * (weights[place] as number), 0)) /
    weights.reduce((sum, weight) => sum + weight, 0);
  if (meta.kind === 'topic') return sure;
  const names = [meta.title ?? '', ...(meta.called ?? '').split(nameSeparator)];
  return names.some((name) => isSame(name, asked, forms)) ? sure * sameName : sure;
}

/** Whether a word is found by this root. */
const beginningWith =
  (root: string, { bases }: Pick<WordForms, 'bases'>) =>
  (plain: string): boolean =>
    bases === undefined ? plain.startsWith(root) : bases(plain).some((base) => base.startsWith(root));

function isSame(name: string, asked: AskedWord[], forms: WordForms): boolean {
  const words = wordsOf(name).filter((word) => !forms.stopWords.has(word));
  const stems = new Set(words.map(forms.stem));
  return words.length === asked.length && asked.every(({ word }) => stems.has(forms.stem(word)));
}
