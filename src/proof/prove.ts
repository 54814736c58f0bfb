/**
 * The proof that a published text is the document's: its characters are those of the source, in order, without white space,
 * lines that are declared to be left out, and differences that are declared.
 */
import { anchorsOf } from './anchors.ts';
import { bare, type Characters } from './characters.ts';
import { type Comparison, compare, type Declared } from './comparison.ts';
import { type Excerpt, excerptOf, wholeWords } from './excerpts.ts';
import { sharedOut } from './omitted.ts';
import type { PublishedText } from './published-text.ts';
import { type Budget, endOf, isSame, type Position, type Reading, type Step, walk } from './walk.ts';

export interface Proof {
  /** In the order of the source; the first ones where there are very many. */
  differences: TextDifference[];
  /** How many more there are. */
  more: number;
  /** Characters of the source that were compared: all but white space and lines left out. */
  compared: number;
  /** Hyphens at line ends that were taken away to join a word. */
  hyphens: number;
  /** Bullets and dashes before items that were taken away. */
  bullets: number;
  /** How often each of `Declared.omitted` and of `Declared.differences` was applied. */
  omittedUsed: number[];
  differencesUsed: number[];
}

/** `missing`: only the source has the words; `extra`: only the text; `moved`: the text has them at another place. */
export interface TextDifference {
  kind: 'changed' | 'missing' | 'extra' | 'moved';
  source: Excerpt;
  text: Excerpt;
  /** Where it begins in the published text. */
  at: { reading: Reading; offset: number };
}

const MOST_SHOWN = 20;
const MOST_WALKS = 500;
/** Forks of a walk, and each 64 characters between them. */
const MOST_WORK = 100_000;

/** Pure. `source` is a text of lines. */
export function prove(source: string, published: PublishedText, declared: Declared): Proof {
  const comparison = compare(source, published, declared);
  const budget: Budget = { left: MOST_WORK };
  const steps: Step[] = [];
  const gaps: Gap[] = [];
  let at: Position = { source: 0, main: 0, notes: 0, reading: 'main' };
  let anchors: ReturnType<typeof anchorsOf> | null = null;
  for (let walks = 1; ; walks += 1) {
    const { end, result, steps: taken } = walk(comparison, at, budget);
    for (const step of taken) steps.push(step);
    if (result === 'agrees') break;
    const goesOn = result === 'unfinished' && !isSame(end, at) && walks < MOST_WALKS;
    at = end;
    if (goesOn) continue;
    anchors ??= anchorsOf(comparison);
    at = walks < MOST_WALKS ? anchors.after(end) : endOf(comparison, end);
    gaps.push({ from: end, to: at });
    if (walks >= MOST_WALKS) break;
  }
  const differences = withMoves(gaps.map((gap) => differenceOf(comparison, gap)));
  const leftOut = steps.reduce(
    (sum, step) => sum + (step.kind === 'omitted' ? bare(declared.omitted[step.index] ?? '').length : 0),
    0,
  );
  const count = (kind: Step['kind']) => steps.filter((step) => step.kind === kind).length;
  const used = (kind: 'omitted' | 'difference', of: readonly unknown[]) => {
    const counts = of.map(() => 0);
    for (const step of steps) if (step.kind === kind) counts[step.index] = (counts[step.index] ?? 0) + 1;
    return counts;
  };
  return {
    differences: differences.slice(0, MOST_SHOWN),
    more: Math.max(0, differences.length - MOST_SHOWN),
    compared: comparison.source.text.length - leftOut,
    hyphens: count('hyphen') + comparison.source.softHyphens,
    bullets: count('bullet'),
    omittedUsed: sharedOut(declared.omitted, used('omitted', declared.omitted)),
    differencesUsed: used('difference', declared.differences),
  };
}

interface Gap {
  from: Position;
  to: Position;
}

interface Found {
  difference: TextDifference;
  /** All characters of either side, which excerpts may shorten. */
  source: string;
  text: string;
}

function differenceOf(comparison: Comparison, { from, to }: Gap): Found {
  const reading = from.notes !== to.notes && from.main === to.main ? 'notes' : 'main';
  const side: Characters = comparison[reading];
  const [one, other] = wholeWords(
    comparison.source,
    side,
    { from: from.source, to: to.source },
    { from: from[reading], to: to[reading] },
  );
  const kind = other.to === other.from ? 'missing' : one.to === one.from ? 'extra' : 'changed';
  return {
    difference: {
      kind,
      source: excerptOf(comparison.source, one),
      text: excerptOf(side, other),
      at: { reading, offset: side.at[other.from] ?? 0 },
    },
    source: comparison.source.text.slice(one.from, one.to),
    text: side.text.slice(other.from, other.to),
  };
}

/** The same words missing in one place and too many in another are words that moved. */
function withMoves(found: readonly Found[]): TextDifference[] {
  const missing = new Map(
    found.flatMap((one) => (one.difference.kind === 'missing' ? [[one.source, one]] : [])),
  );
  const moved = new Set<Found>();
  const differences = found.map((one) => {
    const from = one.difference.kind === 'extra' ? missing.get(one.text) : undefined;
    if (from === undefined || moved.has(from)) return one;
    moved.add(from);
    return {
      ...one,
      difference: { ...one.difference, kind: 'moved' as const, source: from.difference.source },
    };
  });
  return differences.flatMap((one) => (moved.has(one) ? [] : [one.difference]));
}
