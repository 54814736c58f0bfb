/** The numbers behind the pictures of an edition: whom its adopted items concern, what they are about, how far they came. */
import { type AddresseeManner, addresseeManners } from '../../strings/vocabulary.ts';
import { itemLine } from '../build-recommendation.ts';
import type { Ref } from '../entry.ts';
import type { Recommendation } from '../resolution-types.ts';
import type { Edition } from '../types.ts';
import { type Progress, progressOf } from './progress.ts';
import { type Standing, standingOf } from './standing.ts';

/** From this many bars on a picture says more than a list. */
const fewestBars = 4;
/** Of more bars than this only the longest are shown at once. */
const mostBars = 12;
/** So few that are left over need no list of their own. */
const fewLeft = 2;

export interface EditionFigures {
  addressees: BarFigure | null;
  topics: BarFigure | null;
  progress: Progress | null;
  /** By the latest that is known. */
  standing: Standing | null;
}

export interface BarFigure {
  /** False where a list says it better. */
  drawn: boolean;
  /** True where an item stands in more than one bar, so that the bars are not a sum. */
  shared: boolean;
  /** The longest bar's number. */
  most: number;
  groups: BarGroup[];
  /** The bars that do not stand in the picture at first, and how many they are. */
  rest: { count: number; groups: BarGroup[] };
}

/** The longest bar first. */
export interface BarGroup {
  /** How the items name these organizations; `null` where it is not about organizations. */
  manner: AddresseeManner | null;
  bars: Bar[];
}

interface Bar extends Ref {
  /** Items. */
  count: number;
}

/** A draft has proposed nothing yet, so only adopted resolutions are counted. */
export function figuresOf({ resolutions }: Pick<Edition, 'resolutions'>): EditionFigures {
  const items = resolutions
    .filter(({ stage }) => stage === 'adopted')
    .flatMap(({ recommendations }) => recommendations)
    .filter(({ counted }) => counted);
  return {
    addressees: barFigure(
      addresseeManners.map((manner) => [manner, (item) => namedIn(item, manner)]),
      items,
    ),
    topics: barFigure([[null, ({ topics }) => topics]], items),
    progress: progressOf(items),
    standing: standingOf(items.map(itemLine)),
  };
}

const namedIn = ({ addressees }: Recommendation, manner: AddresseeManner) =>
  addressees.filter((addressed) => addressed.manner === manner).map(({ organization }) => organization);

type Rule = [manner: BarGroup['manner'], refs: (item: Recommendation) => Ref[]];

function barFigure(rules: Rule[], items: Recommendation[]): BarFigure | null {
  const groups = rules
    .map(([manner, refs]) => ({ manner, bars: barsOf(items.map(refs)) }))
    .filter(({ bars }) => bars.length > 0);
  const bars = longestFirst(groups.flatMap((group) => group.bars));
  if (bars[0] === undefined) return null;
  const shown = new Set(bars.length > mostBars + fewLeft ? bars.slice(0, mostBars) : bars);
  const pick = (wanted: boolean) =>
    groups
      .map((group) => ({ ...group, bars: group.bars.filter((bar) => shown.has(bar) === wanted) }))
      .filter((group) => group.bars.length > 0);
  return {
    drawn: bars.length >= fewestBars,
    shared: items.some((item) => rules.flatMap(([, refs]) => oneEach(refs(item))).length > 1),
    most: bars[0].count,
    groups: pick(true),
    rest: { count: bars.length - shown.size, groups: pick(false) },
  };
}

/** `named`: what each item names. */
function barsOf(named: Ref[][]): Bar[] {
  const refs = named.flatMap(oneEach);
  return longestFirst(
    [...Map.groupBy(refs, ({ address }) => address).values()].flatMap((same) =>
      same.slice(0, 1).map((ref) => ({ ...ref, count: same.length })),
    ),
  );
}

const oneEach = (refs: Ref[]) => [...new Map(refs.map((ref) => [ref.address, ref])).values()];

const longestFirst = (bars: Bar[]) => bars.toSorted((a, b) => b.count - a.count);
