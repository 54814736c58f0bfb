/** `{#id}` at the end of a heading or of an item's first paragraph: an author's own part of the id. */
import type { PhrasingContent } from 'mdast';

export interface OwnId {
  /** The words without the markup. */
  words: PhrasingContent[];
  id: string | null;
  /** What stands in the braces when it is no id. */
  malformed: string | null;
}

export function takeOwnId(words: readonly PhrasingContent[]): OwnId {
  const last = words.at(-1);
  const match = last?.type === 'text' ? /\s*\{#([^{}]*)\}\s*$/.exec(last.value) : null;
  if (last?.type !== 'text' || !match) return { words: [...words], id: null, malformed: null };
  const value = last.value.slice(0, match.index);
  const typed = match[1] ?? '';
  const valid = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(typed);
  return {
    words: [...words.slice(0, -1), ...(value === '' ? [] : [{ ...last, value }])],
    id: valid ? typed : null,
    malformed: valid ? null : typed,
  };
}
