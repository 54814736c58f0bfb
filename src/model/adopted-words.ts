/**
 * A DOCUMENT OF TODAY + its corrections -> the words that were adopted: the corrections are undone, the last one first. What is said of a place
 * holds only where the words can stand at no other one.
 */
import type { Block } from '../markdown/types.ts';
import { plain } from './plain.ts';

export interface Replaced {
  /** Id of the part or item; anywhere without one. */
  item?: string | undefined;
  was: string;
  now: string;
}

/** Of the innermost part or item that has the words, `null` above all of them; or why there is no such place. */
export type Found = { id: string | null } | 'missing' | 'several';

export interface AdoptedWords {
  /** In the order of the corrections. */
  found: Found[];
  /** The words of a part or item line by line, with all that it holds. */
  linesOf: (id: string) => string[];
}

/** Characters of the text, from the first one to before the last. */
interface Stretch {
  /** Of the part or item whose they are. */
  id: string | null;
  from: number;
  to: number;
}

interface Words {
  text: string;
  /** Each part and item with all that it holds. */
  wholes: Stretch[];
  /** A block's own words each. */
  lines: Stretch[];
}

/** `corrections` in the order in which they were made. */
export function adoptedWords(
  title: string,
  blocks: readonly Block[],
  corrections: readonly Replaced[],
): AdoptedWords {
  // Few documents were ever corrected.
  if (corrections.length === 0) return { found: [], linesOf: (id) => linesOf(laidOut(title, blocks), id) };
  let words = laidOut(title, blocks);
  const found = corrections
    .toReversed()
    .map((correction): Found => {
      const was = plain(correction.was);
      const now = plain(correction.now);
      const places = placesOf(now, correction.item, words);
      const [from] = places;
      if (from === undefined) return 'missing';
      if (places.length > 1) return 'several';
      const to = from + now.length;
      const id = innermost(words.wholes, from, to);
      words = replaced(words, { from, to }, was);
      return { id };
    })
    .toReversed();
  return { found, linesOf: (id) => linesOf(words, id) };
}

function linesOf({ text, wholes, lines }: Words, id: string): string[] {
  const whole = wholes.find((one) => one.id === id);
  if (whole === undefined) return [];
  const own = lines.filter(({ from, to }) => from >= whole.from && to <= whole.to);
  return own.map(({ from, to }) => text.slice(from, to)).filter((line) => line !== '');
}

function laidOut(title: string, blocks: readonly Block[]): Words {
  let text = plain(title);
  const wholes: Stretch[] = [];
  const lines: Stretch[] = [{ id: null, from: 0, to: text.length }];
  const add = (id: string | null, words: string) => {
    const from = text.length + 1;
    text = `${text} ${plain(words)}`;
    lines.push({ id, from, to: text.length });
  };
  const walk = (block: Block, holder: string | null): void => {
    if (block.kind === 'prose') {
      add(holder, block.text);
      return;
    }
    const from = text.length + 1;
    add(block.id, [block.label?.text, block.text].filter(Boolean).join(' '));
    for (const child of block.children) walk(child, block.id);
    wholes.push({ id: block.id, from, to: text.length });
  };
  for (const block of blocks) walk(block, null);
  return { text, wholes, lines };
}

/** Where words stand in a part or item; in its own words alone, where that leaves one place. */
function placesOf(words: string, item: string | undefined, { text, wholes, lines }: Words): number[] {
  if (item === undefined) return occurrences(words, text, { from: 0, to: text.length });
  const places = wholes.filter(({ id }) => id === item).flatMap((one) => occurrences(words, text, one));
  const own = lines.filter(({ id }) => id === item).flatMap((one) => occurrences(words, text, one));
  return own.length === 1 ? own : places;
}

/** Those that cut no word in two, if there are any. */
function occurrences(words: string, text: string, { from, to }: Pick<Stretch, 'from' | 'to'>): number[] {
  const found: number[] = [];
  let at = text.indexOf(words, from);
  for (; at !== -1 && at + words.length <= to; at = text.indexOf(words, at + 1)) found.push(at);
  const isInWord = (index: number) =>
    /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, index - 1), index + 1));
  const whole = found.filter((start) => !isInWord(start) && !isInWord(start + words.length));
  return whole.length > 0 ? whole : found;
}

/** The last that begins of those that hold all of it. */
function innermost(wholes: readonly Stretch[], from: number, to: number): string | null {
  const holding = wholes.filter((one) => one.from <= from && to <= one.to);
  return holding.toSorted((a, b) => b.from - a.from || a.to - b.to)[0]?.id ?? null;
}

function replaced(words: Words, { from, to }: Pick<Stretch, 'from' | 'to'>, was: string): Words {
  const end = from + was.length;
  const moved = (at: number) => (at <= from ? at : at >= to ? at - to + end : end);
  const moveAll = (stretches: readonly Stretch[]) =>
    stretches.map((one) => ({ id: one.id, from: moved(one.from), to: moved(one.to) }));
  return {
    text: words.text.slice(0, from) + was + words.text.slice(to),
    wholes: moveAll(words.wholes),
    lines: moveAll(words.lines),
  };
}
