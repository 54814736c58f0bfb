/** `{#id}` at the end of a heading or of an item's first paragraph: an author's own part of the id. */
import type { PhrasingContent, Text } from 'mdast';
import { visit } from 'unist-util-visit';

export interface OwnId {
  /** The words without the markup. */
  words: PhrasingContent[];
  id: string | null;
  /** The mark when what stands in the braces is no id: `{#раз}`. */
  malformed: string | null;
  /** Marks that stand elsewhere and stay text. */
  misplaced: string[];
}

/** Footnotes may be referred to after the mark: `Раз. {#x}[^1]`. */
export function takeOwnId(words: readonly PhrasingContent[]): OwnId {
  const at = words.findLastIndex(
    (node) => node.type !== 'footnoteReference' && !(node.type === 'text' && node.value.trim() === ''),
  );
  const last = words[at];
  const match = last?.type === 'text' ? /\s*\{#([^{}]*)\}\s*$/.exec(last.value) : null;
  if (last?.type !== 'text' || !match) {
    return { words: [...words], id: null, malformed: null, misplaced: marksIn(words) };
  }
  const value = last.value.slice(0, match.index);
  const rest: Text[] = value === '' ? [] : [{ ...last, value }];
  const kept = [...words.slice(0, at), ...rest, ...words.slice(at + 1)];
  const typed = match[1] ?? '';
  const valid = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(typed);
  return {
    words: kept,
    id: valid ? typed : null,
    malformed: valid ? null : typed,
    misplaced: marksIn(kept),
  };
}

function marksIn(words: readonly PhrasingContent[]): string[] {
  const marks: string[] = [];
  visit({ type: 'paragraph', children: [...words] }, 'text', ({ value }) => {
    marks.push(...(value.match(/\{#[^{}]*\}/g) ?? []));
  });
  return marks;
}
