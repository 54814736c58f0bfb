/** Words by which a page is found though it does not show them. */
import { partsOf } from './compounds.ts';
import type { Names } from './names.ts';
import type { PageText } from './page-text.ts';
import { tokensOf } from './citation.ts';
import type { WordForms } from './word-forms.ts';
import { wordsOf } from './words.ts';

/** By the names of the fields in the index; `ranking.ts` says what each is worth. */
export interface HiddenWords {
  /** What other words of its words' families begin with. */
  families: string[];
  /** Words inside its compounds. */
  parts: string[];
  /** All names of the one thing that it is about. */
  called: string[];
  /** Other names of what it speaks of. */
  names: string[];
  /** Other names of what stands around it: of its addressees and its session. */
  around: string[];
  /** By which an item is cited. */
  cited: string[];
}

export interface Knowledge {
  forms: WordForms;
  names: Names;
  /** Whether a word of the site begins so. */
  isKnown: (start: string) => boolean;
}

/** `path` is the page's file, whose folder is named as the page. */
export function hiddenWords(page: PageText, path: string, { forms, names, isKnown }: Knowledge): HiddenWords {
  const own = [...new Set(wordsOf(page.own))].filter((word) => !forms.stopWords.has(word));
  const context = ['part', 'addressees', 'context'].map((field) => page.fields[field] ?? '').join('. ');
  return {
    families: unique(own.flatMap((word) => forms.relatives(word).filter(isKnown))),
    parts: unique(own.flatMap((word) => partsOf(word, forms, isKnown))),
    called: page.kind === 'recommendation' ? [] : names.namesOf(page.title),
    names: names.othersIn(page.own),
    around: names.othersIn(context),
    cited: page.kind === 'recommendation' ? tokensOf(path.split('/').at(-2) ?? '') : [],
  };
}

function unique(words: string[]): string[] {
  return [...new Set(words)];
}
