/** What one comparison knows from the start: both sides as characters, and where a step aside is possible. */
import { bare, type Characters, charactersOf, isInsideWord, isSpacedBefore } from './characters.ts';
import type { PublishedText, Stream } from './published-text.ts';

/** Words of the source that stand as other words in the text. */
export interface DeclaredDifference {
  source: string;
  text: string;
  /** The item where it holds; anywhere without one. */
  item?: string | undefined;
}

export interface Declared {
  /** Lines of the source that are not the document's (heads, feet, page numbers), each wherever it occurs. */
  omitted: readonly string[];
  differences: readonly DeclaredDifference[];
}

/** One side of the published text. */
export interface Side extends Characters {
  /** Characters before which a source may print a bullet. */
  items: ReadonlySet<number>;
  stream: Stream;
}

/** A declared difference that may be applied at a character of the source. */
export interface Occurrence {
  /** Index in `Declared.differences`. */
  index: number;
  /** The character after its words. */
  end: number;
  text: string;
  item: string | undefined;
}

export interface Comparison {
  source: Characters;
  main: Side;
  notes: Side;
  /** By character of the source, and one more for its end. */
  lineStarts: Uint8Array;
  /** Characters of the source where more is possible than to go on: line starts, hyphens at line ends, differences. */
  forks: Uint8Array;
  differences: ReadonlyMap<number, Occurrence[]>;
  /** The lines to leave out that begin at a line's start. */
  omittedAt: (start: number) => Omitted[];
}

/** A declared line that stands at a line's start: index in `Declared.omitted`, and the character after it. */
interface Omitted {
  index: number;
  end: number;
}

/** Enough for any document; what lies beyond is not applied and shows as a difference. */
const MOST_OCCURRENCES = 100_000;
const MOST_OMITTED = 8;
const MOST_OMITTED_WORK = 5_000_000;

const hyphen = /[-\u2010\u2011]/;

export function compare(sourceText: string, published: PublishedText, declared: Declared): Comparison {
  const source = charactersOf(sourceText);
  const lineStarts = lineStartsOf(source);
  const forks = lineStarts.slice();
  for (let index = 0; index + 1 < source.text.length; index += 1)
    if (lineStarts[index + 1] === 1 && hyphen.test(source.text.charAt(index))) forks[index] = 1;
  const differences = occurrences(source, declared.differences);
  for (const at of differences.keys()) forks[at] = 1;
  return {
    source,
    main: sideOf(published.main),
    notes: sideOf(published.notes),
    lineStarts,
    forks,
    differences,
    omittedAt: omittedLines(source, lineStarts, declared.omitted),
  };
}

/** Whether words may begin or end before a character: not inside of a word that they would cut. */
export const isEdge = (characters: Characters, index: number): boolean => !isInsideWord(characters, index);

function sideOf(stream: Stream): Side {
  const characters = charactersOf(stream.text);
  const items = new Set<number>();
  let index = 0;
  for (const offset of stream.items) {
    while ((characters.at[index] ?? 0) < offset && index < characters.text.length) index += 1;
    items.add(index);
  }
  return { ...characters, items, stream };
}

function lineStartsOf(source: Characters): Uint8Array {
  const { original, text, at } = source;
  const starts = new Uint8Array(text.length + 1);
  starts[0] = 1;
  starts[text.length] = 1;
  for (const { index } of original.matchAll(/[\n\r\f\v\u2028\u2029]+/g)) starts[firstFrom(at, index)] = 1;
  return starts;
}

/** The first character at or after an offset. */
function firstFrom(at: Uint32Array, offset: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function occurrences(
  source: Characters,
  differences: readonly DeclaredDifference[],
): Map<number, Occurrence[]> {
  const found = new Map<number, Occurrence[]>();
  let count = 0;
  differences.forEach(({ source: words, text, item }, index) => {
    const wanted = bare(words);
    if (wanted === '') return;
    let at = source.text.indexOf(wanted);
    for (; at !== -1 && count < MOST_OCCURRENCES; at = source.text.indexOf(wanted, at + 1)) {
      const end = at + wanted.length;
      if (!isEdge(source, at) || !isEdge(source, end)) continue;
      count += 1;
      const here = found.get(at) ?? [];
      if (here.length === 0) found.set(at, here);
      here.push({ index, end, text: bare(text), item });
    }
  });
  return found;
}

function omittedLines(
  { text }: Characters,
  lineStarts: Uint8Array,
  omitted: readonly string[],
): Comparison['omittedAt'] {
  const byFirst = new Map<string, Map<number, Map<string, number>>>();
  omitted.forEach((line, index) => {
    const wanted = bare(line);
    if (wanted === '') return;
    const byLength = valueAt(byFirst, wanted.charAt(0), () => new Map<number, Map<string, number>>());
    const ofLength = valueAt(byLength, wanted.length, () => new Map<string, number>());
    valueAt(ofLength, wanted, () => index);
  });
  const known = new Map<number, Omitted[]>();
  let work = MOST_OMITTED_WORK;
  const find = (start: number): Omitted[] => {
    const found: Omitted[] = [];
    for (const [length, lines] of byFirst.get(text.charAt(start)) ?? []) {
      const end = start + length;
      work -= 1;
      if (work < 0 || found.length === MOST_OMITTED) break;
      if (end > text.length || lineStarts[end] !== 1) continue;
      work -= length >> 4;
      const index = lines.get(text.slice(start, end));
      if (index !== undefined) found.push({ index, end });
    }
    return found;
  };
  return (start) => {
    const before = known.get(start);
    if (before) return before;
    const found = find(start);
    if (found.length > 0) known.set(start, found);
    return found;
  };
}

function valueAt<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** A bullet or dash that opens a line of the source, with a space after it where it could be part of a word. */
export function isBullet(source: Characters, index: number): boolean {
  const sign = source.text.charAt(index);
  if (/[•·▪‣◦●○■□\uF0B7\uF0A7]/.test(sign)) return true;
  return /[-‐–—−*]/.test(sign) && isSpacedBefore(source, index + 1);
}
