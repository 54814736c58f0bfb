/** Other names of what a text speaks of, by groups of names that mean one thing. */
import type { NameGroup } from '../model/views/search-names.ts';
import type { WordForms } from './word-forms.ts';
import { wordsOf } from './words.ts';

export interface Names {
  /** The words of all other names of the things that the text names, and of what they belong to. */
  othersIn: (text: string) => string[];
}

interface Phrase {
  /** Of its words, without those that say nothing. */
  roots: string[];
  group: NameGroup;
}

export function readNames(groups: NameGroup[], forms: WordForms): Names {
  const rootsOf = (text: string): string[] =>
    wordsOf(text)
      .filter((word) => !forms.stopWords.has(word))
      .map(forms.root);
  const phrases = groups.flatMap((group) =>
    group.names.map((name): Phrase => ({ roots: rootsOf(name), group })).filter(({ roots }) => roots.length > 0),
  );
  const byFirst = Map.groupBy(phrases, ({ roots: [first = ''] }) => first);
  return {
    othersIn: (text) => {
      const roots = rootsOf(text);
      const found = new Set<NameGroup>();
      for (const [place, root] of roots.entries())
        for (const phrase of byFirst.get(root) ?? [])
          if (phrase.roots.every((part, offset) => roots[place + offset] === part)) found.add(phrase.group);
      const own = new Set(wordsOf(text));
      const others = [...found].flatMap(({ names, also }) => wordsOf([...names, ...also].join(' ')));
      return [...new Set(others)].filter((word) => !own.has(word) && !forms.stopWords.has(word));
    },
  };
}
