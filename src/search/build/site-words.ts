/** All pages at once: the words that each is to be found by though it does not show them, and each language's vocabulary. */
import type { NameGroup } from '../../model/views/search-names.ts';
import { thesaurus } from '../../strings/thesaurus.ts';
import { partsOf } from '../language/compounds.ts';
import { heldToken } from '../language/stem-token.ts';
import { readVocabulary, writeVocabulary } from '../language/vocabulary.ts';
import { type WordForms, wordForms } from '../language/word-forms.ts';
import { wordsOf } from '../language/words.ts';
import { type HiddenWords, hiddenWords, type Knowledge } from './hidden-words.ts';
import { readNames } from './names.ts';
import type { PageText } from './page-text.ts';
import { remembered } from './remembered.ts';

export interface SitePage {
  /** Of its file, from the site's root, with forward slashes: `about/index.html`. */
  path: string;
  /** The id of the part of the page that this is, where it is a result of its own; `null` for the page. */
  part: string | null;
  text: PageText;
}

/** From the site's root, without a slash before it. */
export const addressOf = ({ path, part }: Pick<SitePage, 'path' | 'part'>): string =>
  part === null ? path : `${path.replace(/(?:^|(?<=\/))index\.html$/, '')}#${part}`;

export interface SiteWords {
  /** By address. Pages in languages that we know nothing about have none. */
  hidden: Map<string, HiddenWords>;
  /** By language, as `vocabulary.ts` writes them. */
  vocabularies: Map<string, string>;
}

/** `names` are by language. */
export function siteWords(pages: SitePage[], names: Record<string, NameGroup[]>): SiteWords {
  const hidden: SiteWords['hidden'] = new Map();
  const vocabularies: SiteWords['vocabularies'] = new Map();
  for (const [language, inLanguage] of Map.groupBy(pages, ({ text }) => text.language)) {
    const known = wordForms(language);
    if (known === undefined) continue;
    const forms = { ...known, root: remembered(known.root), stem: remembered(known.stem) };
    const shown = new Set(
      inLanguage.flatMap(({ text }) => wordsOf([text.own, ...Object.values(text.fields)].join(' '))),
    );
    const { begins: beginsOne, has } = readVocabulary(writeVocabulary(shown, forms), forms);
    const begins = remembered(beginsOne);
    const knowledge: Knowledge = {
      names: readNames([...(names[language] ?? []), ...synonyms(language)], forms),
      familyOf: remembered((word) => forms.relatives(word).filter(begins)),
      partsOf: remembered((word) => [
        ...partsOf(word, forms, forms.compounds ? has : begins),
        ...otherForms(word, forms),
      ]),
      stopWords: forms.stopWords,
      tokensFor: remembered((word) => (forms.bases?.(word) ?? []).map(heldToken)),
    };
    for (const page of inLanguage) hidden.set(addressOf(page), hiddenWords(page.text, page.path, knowledge));
    const added = inLanguage.flatMap((page) => wordsToType(hidden.get(addressOf(page)), forms));
    vocabularies.set(language, writeVocabulary([...shown, ...added], forms));
  }
  return { hidden, vocabularies };
}

/** Of an irregular word. */
function otherForms(word: string, { irregular }: WordForms): string[] {
  return (irregular.find((all) => all.includes(word)) ?? []).filter((form) => form !== word);
}

/** Of the hidden words, those that somebody may type: roots of a family are no words. */
function wordsToType(hidden: HiddenWords | undefined, forms: WordForms): string[] {
  if (hidden === undefined) return [];
  return [...hidden.parts, ...hidden.names, ...hidden.around].filter((word) => !forms.stopWords.has(word));
}

function synonyms(language: string): NameGroup[] {
  const groups: Partial<Record<string, string[][]>> = thesaurus;
  return (groups[language.split('-')[0] ?? ''] ?? []).map((names) => ({ names, also: [] }));
}
