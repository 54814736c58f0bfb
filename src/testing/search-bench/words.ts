/** A text as its words, those of a hyphenated pair apart where both are declined. */
import { isAbbreviation, type Lexeme, type Morphology } from './morphology.ts';

export interface Word {
  /** As in the text. */
  text: string;
  /** The same for all forms of it. */
  id: string;
  /** `null` for words without forms: abbreviations, words of other alphabets. */
  lexeme: Lexeme | null;
}

/** Nouns, adjectives, participles, abbreviations and words of other alphabets, in order; others say little. */
export function wordsOf(text: string, morphology: Morphology): Word[] {
  return tokens(text)
    .flatMap((token) => apart(token, morphology))
    .flatMap((part): Word[] => {
      const lexeme = morphology(part);
      if (lexeme !== null) return [{ text: part, id: lexeme.id, lexeme }];
      return isAbbreviation(part) || /^[a-z]{4,}$/i.test(part)
        ? [{ text: part, id: fold(part), lexeme: null }]
        : [];
    });
}

/** «кластеров-лидеров» is two words, «бизнес-миссии» and «Санкт-Петербурга» one. */
function apart(token: string, morphology: Morphology): string[] {
  const hyphen = token.indexOf('-');
  const start = token.slice(0, hyphen);
  const declined = hyphen > 0 ? morphology(start) : null;
  const changed = declined?.kind === 'noun' && declined.forms[0] !== start.toLowerCase();
  return changed ? token.split('-') : [token];
}

export const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];

/** For comparing: two spellings of one form. */
export const fold = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');
