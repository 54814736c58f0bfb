/** A text as what is compared of it: every character but white space and soft hyphens. */

export interface Characters {
  /** The text as it stands. */
  original: string;
  /** What is compared. */
  text: string;
  /** Offset in `original` of each character of `text`, and the length of `original` at the end. */
  at: Uint32Array;
  softHyphens: number;
}

const ignored = /[\s\u00AD]+/g;
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

export function charactersOf(original: string): Characters {
  const at = new Uint32Array(original.length + 1);
  const parts: string[] = [];
  let from = 0;
  let count = 0;
  const keep = (to: number) => {
    parts.push(original.slice(from, to));
    for (let offset = from; offset < to; offset += 1) at[count++] = offset;
  };
  for (const gap of original.matchAll(ignored)) {
    keep(gap.index);
    from = gap.index + gap[0].length;
  }
  keep(original.length);
  at[count] = original.length;
  const softHyphens = original.split('\u00AD').length - 1;
  return { original, text: parts.join(''), at: at.subarray(0, count + 1), softHyphens };
}

/** What is compared of a short text. */
export const bare = (text: string): string => text.replaceAll(ignored, '');

/** White space, or an end of the text, stands before character `index`. */
export function isSpacedBefore({ original, text, at }: Characters, index: number): boolean {
  if (index <= 0 || index >= text.length) return true;
  return /\s/.test(original.slice((at[index - 1] ?? 0) + 1, at[index]));
}

/** Whether character `index` is a letter or digit that joins to the one before without white space. */
export function isInsideWord(characters: Characters, index: number): boolean {
  const { text } = characters;
  return (
    index > 0 &&
    index < text.length &&
    wordCharacter.test(text.charAt(index)) &&
    wordCharacter.test(text.charAt(index - 1)) &&
    !isSpacedBefore(characters, index)
  );
}

/** The words of `original` between two characters, white space collapsed. */
export function wordsBetween({ original, at }: Characters, from: number, to: number): string {
  if (to <= from) return '';
  return original
    .slice(at[from] ?? 0, (at[to - 1] ?? 0) + 1)
    .replaceAll('\u00AD', '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
