/** A document's blocks -> the setting in which its words become nodes. */

import { type Footnote, footnotesIn } from '../markdown/footnotes.ts';
import type { Block } from '../markdown/types.ts';
import { wordsOf } from '../strings/languages.ts';
import type { Place, Setting } from './setting.ts';
import { treeNodes } from './tree.ts';

/** `blocks`: the whole document, the last of which holds its notes. */
export function settingOf(blocks: readonly Block[], { model: { language }, url }: Place): Setting {
  const last = blocks.at(-1);
  const { notes } = (last?.kind === 'prose' && footnotesIn(last.tree)) || { notes: [] as Footnote[] };
  const setting: Setting = {
    language,
    words: wordsOf(language).pdf,
    url: (address, other) => absolute(address, (typed) => url(typed, other)),
    notes: new Map(notes.map(({ id, words }, index) => [id, { number: index + 1, words }])),
    given: new Set(),
    // A note's own notes stay numbers.
    noteBody: (words) => treeNodes(words, { ...setting, notes: new Map() }),
  };
  return setting;
}

/** An address that is none stays as it was typed. */
function absolute(address: string, url: (address: string) => string): string {
  try {
    return url(address);
  } catch {
    return address;
  }
}
