/**
 * Where source and published text agree again after a difference: the nearest run of letters and digits that both have.
 * Signs, divided words and lines to leave out do not count here: the walk that starts again compares them.
 */
import type { Comparison } from './comparison.ts';
import { withSigns } from './step-back.ts';
import { endOf, isSame, type Position, type Reading } from './walk.ts';

/** Letters and digits of a text, with the character that each stands at. */
interface Letters {
  text: string;
  at: number[];
}

/** Letters in an anchor: some four words, then fewer, and how far away a short one is looked for beside a long one. */
const LENGTHS = [
  { length: 24, most: Number.POSITIVE_INFINITY },
  { length: 12, most: 40 },
  { length: 6, most: 12 },
] as const;

interface Found {
  position: Position;
  /** Letters skipped on both sides. */
  cost: number;
}

/** Stands after the last letter, so that ends agree with ends. */
const END = '\u0000';

export interface Anchors {
  /** The nearest position after `from` at which both sides agree; the end of all where they never do. */
  after: (from: Position) => Position;
}

export function anchorsOf(comparison: Comparison): Anchors {
  const { source, lineStarts } = comparison;
  const omittedBefore = new Map<number, number>();
  const skipped = (index: number) => {
    if (lineStarts[index] !== 1) return index;
    const end = comparison.omittedAt(index).reduce((most, { end }) => Math.max(most, end), index);
    if (end > index) omittedBefore.set(end, index);
    return end;
  };
  const sourceLetters = lettersOf(source.text, skipped);
  const sides = {
    main: lettersOf(comparison.main.text, (index) => index),
    notes: lettersOf(comparison.notes.text, (index) => index),
  };
  const indexes = new Map<string, Map<string, number[]>>();
  const indexOf = (reading: Reading, length: number) => {
    const key = `${reading} ${length}`;
    const known = indexes.get(key) ?? gramsOf(sides[reading], length);
    indexes.set(key, known);
    return known;
  };
  const nearest = (from: Position, length: number): Found | null => {
    const start = firstFrom(sourceLetters.at, from.source);
    const starts = {
      main: firstFrom(sides.main.at, from.main),
      notes: firstFrom(sides.notes.at, from.notes),
    };
    const hasEnded = starts[from.reading] === sides[from.reading].at.length;
    let best: Found | null = null;
    const readings: Reading[] = from.reading === 'main' ? ['main', 'notes'] : ['notes', 'main'];
    for (let skip = 0; start + skip <= sourceLetters.at.length; skip += 1) {
      if (best !== null && skip >= best.cost) break;
      const gram = gramAt(sourceLetters, start + skip, length);
      for (const reading of readings) {
        // The end of the source agrees with that of the other stream only when this one has ended.
        if (gram.startsWith(END) && reading !== from.reading && !hasEnded) continue;
        const places = indexOf(reading, length).get(gram) ?? [];
        const place = places[firstFrom(places, starts[reading])];
        if (place === undefined) continue;
        const cost = skip + place - starts[reading];
        if (best !== null && cost >= best.cost) continue;
        const position = {
          ...from,
          reading,
          source: sourceLetters.at[start + skip] ?? source.text.length,
          [reading]: sides[reading].at[place] ?? comparison[reading].text.length,
        };
        if (!isSame(position, from)) best = { cost, position };
      }
    }
    return best;
  };
  return {
    after(from) {
      let best: Found | null = null;
      for (const { length, most } of LENGTHS) {
        const found = nearest(from, length);
        // A long anchor is surer, unless a short one is very much nearer.
        const isNearer = found !== null && best !== null && found.cost <= most && found.cost * 6 < best.cost;
        if (best === null || isNearer) best = found;
      }
      return withSigns(comparison, from, best?.position ?? endOf(comparison, from), omittedBefore);
    },
  };
}

function lettersOf(text: string, skipped: (index: number) => number): Letters {
  const letters: Letters = { text: '', at: [] };
  const signs: string[] = [];
  for (let index = 0; index < text.length; ) {
    const next = skipped(index);
    if (next > index) {
      index = next;
      continue;
    }
    const sign = text.charAt(index);
    if (/[\p{L}\p{N}]/u.test(sign)) {
      signs.push(sign);
      letters.at.push(index);
    }
    index += 1;
  }
  return { ...letters, text: signs.join('') };
}

const gramAt = ({ text }: Letters, index: number, length: number) =>
  text.slice(index, index + length).padEnd(length, END);

function gramsOf(letters: Letters, length: number): Map<string, number[]> {
  const grams = new Map<string, number[]>();
  for (let index = 0; index <= letters.text.length; index += 1) {
    const gram = gramAt(letters, index, length);
    const places = grams.get(gram);
    if (places) places.push(index);
    else grams.set(gram, [index]);
  }
  return grams;
}

/** Index of the first number that is not below `least`, in numbers in order. */
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
