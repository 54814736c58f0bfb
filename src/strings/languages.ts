/** The languages that readers may have the interface in, each a folder with the same files: a missing word is a type error. */

import { capitalized } from './capitalized.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fi } from './fi/index.ts';
import { fr } from './fr/index.ts';
import { he } from './he/index.ts';
import { hi } from './hi/index.ts';
import type { LanguageWords } from './language-words.ts';
import { rowOf, wordsIn } from './pick.ts';
import { ru } from './ru/index.ts';
import { zhTW } from './zh-TW/index.ts';

export const languages = { ru, en, de, fr, es, fi, he, hi, 'zh-TW': zhTW } as const satisfies Record<
  string,
  LanguageWords
>;

/** Those whose words were read by people who know the language and the field. An organizer switches on any other one knowingly (`unreviewed-languages`). */
const reviewed: ReadonlySet<string> = new Set(['ru', 'en']);

/** Whether the interface has words in a language, and whether somebody vouches for them. */
export function stateOf(language: string): 'reviewed' | 'unreviewed' | 'no-words' {
  const row = rowOf(languages, language);
  if (row === undefined) return 'no-words';
  return reviewed.has(row) ? 'reviewed' : 'unreviewed';
}

/** The language that readers of pages in `language` have the interface in: itself, or English. */
export const interfaceLanguage = (language: string): string =>
  rowOf(languages, language) === undefined ? 'en' : language;

/** What a language calls itself, as its link says it. */
export function ownName(language: string): string {
  const row = rowOf(languages, language) as keyof typeof languages | undefined;
  if (row !== undefined) return languages[row].site.languageName;
  return capitalized(
    new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language,
    language,
  );
}

/** The interface's words in `language`; a conference in another language is shown with the English interface. */
export const wordsOf = (language: string): LanguageWords => wordsIn(languages, interfaceLanguage(language));
