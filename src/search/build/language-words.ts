/** What is known of the words of one language's pages, so that a page is found by words which it does not show. */
import type { NameGroup } from '../../model/views/search-names.ts';
import { thesaurus } from '../../strings/thesaurus.ts';
import { partsOf } from '../language/compounds.ts';
import { addWords, type StemList } from '../language/stem-list.ts';
import { heldToken } from '../language/stem-token.ts';
import { packed, readVocabulary } from '../language/vocabulary.ts';
import { type WordForms, wordForms } from '../language/word-forms.ts';
import { wordsOf } from '../language/words.ts';
import type { FoundPage } from './found-pages.ts';
import { type HiddenWords, hiddenWords, type Knowledge } from './hidden-words.ts';
import { readNames } from './names.ts';
import { beginsQuestion, isQuestion } from './questions.ts';
import { remembered } from './remembered.ts';

/** A page with the words of its own text and those that stand around it. */
export interface PageWords {
  own: string[];
  around: string[];
}

export interface LanguageWords {
  forms: WordForms;
  read: (page: Pick<FoundPage, 'text'>) => PageWords;
  /** Of words, as `stem-list.ts` has them. */
  stems: (words: Iterable<string>) => StemList;
  /** Of the hidden words, those that somebody may type: roots of a family are no words. */
  typed: (hidden: HiddenWords) => string[];
  /** All by which a page is found and that somebody may ask for as it is. */
  held: (hidden: HiddenWords) => string[];
  /** `shown` are all words of the language's pages. */
  about: (shown: StemList) => Finding;
}

export interface Finding {
  hidden: (page: Pick<FoundPage, 'path' | 'text'>, words: PageWords) => HiddenWords;
  /** What had to be asked of the words of the site to answer: where no answer changes, the hidden words are the same. */
  questions: () => number[];
}

/** `null` for languages that we know nothing about. */
export function languageWords(language: string, names: NameGroup[]): LanguageWords | null {
  const known = wordForms(language);
  if (known === undefined) return null;
  const forms = { ...known, root: remembered(known.root), stem: remembered(known.stem) };
  // The same word in many pages is kept once, and found again faster.
  const same = remembered((word) => word);
  const ofField = remembered((text) => wordsOf(text).map(same));
  const { bases } = forms;
  const tokensFor: Knowledge['tokensFor'] =
    bases === undefined ? () => [] : remembered((word) => bases(word).map(heldToken));
  const named = readNames([...names, ...synonyms(language)], forms);
  return {
    forms,
    read: ({ text }) => ({
      own: wordsOf(text.own).map(same),
      around: Object.values(text.fields).flatMap(ofField),
    }),
    stems: (words) => {
      const list: StemList = new Map();
      addWords(list, words, forms.stem);
      return list;
    },
    typed: ({ parts, names: others, around }) =>
      [...parts, ...others, ...around].filter((word) => !forms.stopWords.has(word)),
    held: ({ families, parts, names: others, around, called }) => [
      ...families,
      ...parts,
      ...others,
      ...around,
      ...called.flatMap(ofField),
    ],
    about: (shown) => {
      const answersFor = wordAnswers(shown, forms);
      const asked = new Set<string>();
      const knowledge: Knowledge = {
        names: named,
        familyOf: (word) => {
          asked.add(word);
          return answersFor(word).families;
        },
        partsOf: (word) => answersFor(word).parts,
        stopWords: forms.stopWords,
        tokensFor,
      };
      return {
        hidden: (page, { own }) => hiddenWords(page.text, page.path, knowledge, own),
        questions: () => {
          const all = [...asked].flatMap((word) => answersFor(word).questions);
          asked.clear();
          return all;
        },
      };
    },
  };
}

interface WordAnswers {
  families: string[];
  parts: string[];
  /** By what questions they were found. */
  questions: number[];
}

/** What the words of a site say of one word. */
function wordAnswers(shown: StemList, forms: WordForms): (word: string) => WordAnswers {
  const { begins: beginsOne, has } = readVocabulary(packed(shown), forms);
  const begins = remembered(beginsOne);
  return remembered((word) => {
    const questions: number[] = [];
    const asksBegins = (start: string): boolean => {
      questions.push(beginsQuestion(start));
      return begins(start);
    };
    const asksIs = (other: string): boolean => {
      questions.push(isQuestion(forms.stem(other)));
      return has(other);
    };
    const inside = partsOf(word, forms, forms.compounds ? asksIs : asksBegins);
    return {
      families: forms.relatives(word).filter(asksBegins),
      parts: [...inside, ...otherForms(word, forms)],
      questions,
    };
  });
}

/** Of an irregular word. */
function otherForms(word: string, { irregular }: WordForms): string[] {
  return (irregular.find((all) => all.includes(word)) ?? []).filter((form) => form !== word);
}

function synonyms(language: string): NameGroup[] {
  const groups: Partial<Record<string, string[][]>> = thesaurus;
  return (groups[language.split('-')[0] ?? ''] ?? []).map((names) => ({ names, also: [] }));
}
