/** A difference as people read it: whole words, with those around them. */
import { type Characters, isInsideWord, isSpacedBefore, wordsBetween } from './characters.ts';
import { isEdge } from './comparison.ts';

export interface Excerpt {
  /** Ends with a space where one stands before the words, as `after` begins with one. */
  before: string;
  /** What differs; empty where this side has nothing. */
  words: string;
  after: string;
}

/** From one character to another. */
export interface Range {
  from: number;
  to: number;
}

/** Characters of context on either side. */
const AROUND = 32;

/** Text without spaces is no word. */
const LONGEST_WORD = 100;

/** Longer passages are shown by their beginning and end. */
const LONGEST = 240;

/**
 * Widens both ranges to whole words. An insertion or omission that could stand in several places (`по по`) moves to where
 * it begins and ends with words.
 */
export function wholeWords(source: Characters, text: Characters, one: Range, other: Range): [Range, Range] {
  const [a, b] = shifted(source, text, one, other);
  const cut = (characters: Characters, index: number) => isInsideWord(characters, index);
  let left = LONGEST_WORD;
  while (
    left-- > 0 &&
    a.from > 0 &&
    b.from > 0 &&
    (cut(source, a.from) || cut(text, b.from)) &&
    source.text[a.from - 1] === text.text[b.from - 1]
  ) {
    a.from -= 1;
    b.from -= 1;
  }
  left = LONGEST_WORD;
  while (
    left-- > 0 &&
    (cut(source, a.to) || cut(text, b.to)) &&
    a.to < source.text.length &&
    source.text[a.to] === text.text[b.to]
  ) {
    a.to += 1;
    b.to += 1;
  }
  return [a, b];
}

function shifted(source: Characters, text: Characters, one: Range, other: Range): [Range, Range] {
  const length = Math.max(one.to - one.from, other.to - other.from);
  const [side, range] = one.to === one.from ? [text, other] : [source, one];
  if (one.to !== one.from && other.to !== other.from) return [{ ...one }, { ...other }];
  for (let by = 0; by <= Math.min(length, 200); by += 1) {
    if (by > 0 && source.text[one.from - by] !== text.text[other.from - by]) break;
    if (by > 0 && side.text[range.from - by] !== side.text[range.to - by]) break;
    if (isEdge(side, range.from - by) && isEdge(side, range.to - by) && one.from >= by && other.from >= by)
      return [
        { from: one.from - by, to: one.to - by },
        { from: other.from - by, to: other.to - by },
      ];
  }
  return [{ ...one }, { ...other }];
}

export function excerptOf(characters: Characters, { from, to }: Range): Excerpt {
  const words = wordsBetween(characters, from, to);
  const before = wordsBetween(characters, Math.max(0, from - AROUND), from);
  const after = wordsBetween(characters, to, Math.min(characters.text.length, to + AROUND));
  const space = (index: number) => (isSpacedBefore(characters, index) ? ' ' : '');
  return {
    before: `${from > AROUND ? `…${before.replace(/^\S* /, '')}` : before}${space(from)}`.trimStart(),
    words: words.length > LONGEST ? `${words.slice(0, LONGEST / 2)} […] ${words.slice(-LONGEST / 2)}` : words,
    after:
      `${space(to)}${to + AROUND < characters.text.length ? `${after.replace(/ \S*$/, '')}…` : after}`.trimEnd(),
  };
}
