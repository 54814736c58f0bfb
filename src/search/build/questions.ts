/**
 * What is asked of the words of a site while hidden words are looked for: whether one begins so, whether one is there. Kept as
 * numbers, so that after a change of a page it is soon seen whose answers may be others. Two questions may have one number:
 * then more is looked at than had to be.
 */
import { readVocabulary } from '../language/vocabulary.ts';
import type { WordForms } from '../language/word-forms.ts';

export const beginsQuestion = (start: string): number => numbered(start, 1);
export const isQuestion = (stem: string): number => numbered(stem, 2);

/** FNV-1a, of 32 bits. */
function numbered(text: string, of: number): number {
  let number = 0x811c9dc5 ^ of;
  for (let place = 0; place < text.length; place += 1)
    number = Math.imul(number ^ text.charCodeAt(place), 0x01000193);
  return number | 0;
}

/** The questions that two vocabularies answer differently. */
export function changedAnswers(before: string, after: string, forms: WordForms): Set<number> {
  const changed = new Set<number>();
  if (before === after) return changed;
  const [old, current] = [readVocabulary(before, forms), readVocabulary(after, forms)];
  for (const [some, others] of [
    [old, current],
    [current, old],
  ] as const) {
    const known = new Set(others.words);
    for (const word of some.words) {
      if (known.has(word)) continue;
      changed.add(isQuestion(forms.stem(word)));
      for (const key of forms.bases?.(word) ?? [word])
        for (let length = 1; length <= key.length; length += 1)
          if (!others.begins(key.slice(0, length))) changed.add(beginsQuestion(key.slice(0, length)));
    }
  }
  return changed;
}
