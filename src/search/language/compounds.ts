/** Words inside words: «предприятие» in «микропредприятие», which a search for beginnings does not find. */
import type { WordForms } from './word-forms.ts';

/** A part of a compound is at least so long: «вет» in «совет» is none. */
const shortest = 5;

/** `isKnown` says whether the site has a word that begins so. */
export function partsOf(word: string, forms: WordForms, isKnown: (root: string) => boolean): string[] {
  const after = (prefixes: readonly string[], least: number): string[] =>
    prefixes
      .filter((prefix) => word.startsWith(prefix) && word.length - prefix.length >= least)
      .map((prefix) => word.slice(prefix.length));
  const known = (part: string): boolean => {
    const root = forms.root(part);
    return root.length >= 3 && isKnown(root);
  };
  const joined = [...word.matchAll(/[ое](?=\p{L}{5,}$)/gu)]
    .filter(({ index }) => index >= 3)
    .map(({ index }) => word.slice(index + 1));
  const sure = after(forms.prefixes, shortest - 1).filter((part) => !/^[ыьъ]|^ду/.test(part));
  return [...new Set([...sure, ...[...after(forms.shortPrefixes, shortest), ...joined].filter(known)])];
}
