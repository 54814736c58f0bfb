/** How most languages cite a place: from the largest level down, between commas. */
import type { CitationForm, Level, LevelForms, LevelName } from './terms.ts';

/**
 * «Part 1, Section I, item 3». `quoted` sets a heading without a label in the language's quotation marks; `join` puts a
 * level's word and its number together, where the number does not follow the word.
 */
export const citeFromLargest =
  (
    levels: Record<LevelName, LevelForms>,
    quoted: (words: string) => string,
    join = (word: string, number: string) => `${word} ${number}`,
    comma = ', ',
  ) =>
  (place: Level[], form: CitationForm): string =>
    place
      .toReversed()
      .map((level) => {
        const forms = levels[level.name];
        const word = form === 'short' ? forms.short : forms.name;
        if (!level.number) return word;
        return join(word, level.quoted ? quoted(level.number) : level.number);
      })
      .join(comma);
