/** Other names of what a text speaks of, by groups of names that mean one thing. */
import type { NameGroup } from '../../model/views/search-names.ts';
import type { WordForms } from '../language/word-forms.ts';
import { wordsOf } from '../language/words.ts';

export interface Names {
  /** The words of all other names of the things that the text names, and of what they belong to. `words`: of the text, where they are known. */
  othersIn: (text: string, words?: string[]) => string[];
  /** All names of the one thing that a title names, in plain words. */
  namesOf: (title: string) => string[];
}

interface Phrase {
  /** Of its words, without those that say nothing. */
  roots: string[];
  /** An abbreviation has to stand there in its capitals: МЭР is not «мэр». */
  capitals: string | null;
  group: NameGroup;
}

export function readNames(groups: NameGroup[], forms: WordForms): Names {
  const rootsOf = (words: string[]): string[] => telling(words).map(forms.root);
  const telling = (words: string[]): string[] => words.filter((word) => !forms.stopWords.has(word));
  const phrases = groups.flatMap((group) =>
    group.names
      .map(
        (name): Phrase => ({
          roots: rootsOf(wordsOf(name)),
          capitals: /^\p{Lu}{2,}$/u.test(name) ? name : null,
          group,
        }),
      )
      .filter(({ roots }) => roots.length > 0),
  );
  const byFirst = Map.groupBy(phrases, ({ roots: [first = ''] }) => first);
  const standsIn = (text: string, roots: string[]): Phrase[] => {
    const found: Phrase[] = [];
    for (const [place, root] of roots.entries())
      for (const phrase of byFirst.get(root) ?? [])
        if (phrase.roots.every((part, offset) => roots[place + offset] === part)) found.push(phrase);
    if (found.every(({ capitals }) => capitals === null)) return found;
    const inCapitals = new Set(text.match(/\p{Lu}{2,}/gu));
    return found.filter(({ capitals }) => capitals === null || inCapitals.has(capitals));
  };
  return {
    othersIn: (text, words = wordsOf(text)) => {
      const found = new Set(standsIn(text, rootsOf(words)).map(({ group }) => group));
      if (found.size === 0) return [];
      const others = [...found].flatMap(({ names, also }) => wordsOf([...names, ...also].join(' ')));
      const own = new Set(words);
      return telling([...new Set(others)]).filter((word) => !own.has(word));
    },
    namesOf: (title) => {
      const roots = rootsOf(wordsOf(title));
      const whole = standsIn(title, roots).filter((phrase) => phrase.roots.length === roots.length);
      return [...new Set(whole.flatMap(({ group }) => group.names.map((name) => wordsOf(name).join(' '))))];
    },
  };
}
