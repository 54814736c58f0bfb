/** Words inside words: «предприятие» in «микропредприятие», which a search for beginnings does not find. */
import type { WordForms } from './word-forms.ts';

/** A part of a compound is at least so long: «вет» in «совет» is none. */
const shortest = 5;

type IsKnown = (root: string) => boolean;

/** What stands after a prefix. `isKnown` says whether the site has a word that begins so. */
export function restsOf(word: string, forms: WordForms, isKnown: IsKnown): string[] {
  const after = (prefixes: readonly string[], least: number): string[] =>
    prefixes
      .filter((prefix) => word.startsWith(prefix) && word.length - prefix.length >= least)
      .map((prefix) => word.slice(prefix.length));
  const sure = after(forms.prefixes, shortest - 1).filter((part) => !/^[ыьъ]|^ду/.test(part));
  return [...sure, ...after(forms.shortPrefixes, shortest).filter((part) => isWord(part, forms, isKnown))];
}

/** The words inside one, behind a prefix or a vowel that joins two. */
export function partsOf(word: string, forms: WordForms, isKnown: IsKnown): string[] {
  const joined = [...word.matchAll(/[ое](?=\p{L}{5,}$)/gu)]
    .filter(({ index }) => index >= 3)
    .map(({ index }) => word.slice(index + 1))
    .filter((part) => isWord(part, forms, isKnown));
  return [...new Set([...restsOf(word, forms, isKnown), ...joined, ...secondParts(word, forms, isKnown)])];
}

/** «Freiheit» in «Meinungsfreiheit», where words may be joined without a sign of it. */
function secondParts(word: string, forms: WordForms, isKnown: IsKnown): string[] {
  if (!forms.compounds) return [];
  return Array.from({ length: Math.max(0, word.length - shortest - 2) }, (_, at) =>
    word.slice(at + 3),
  ).filter((part) => isKnown(forms.stem(part)));
}

function isWord(part: string, forms: WordForms, isKnown: IsKnown): boolean {
  const root = forms.root(part);
  return root.length >= 3 && isKnown(root);
}
