/**
 * Where a label belongs among the open runs. A run is one list: labels of one style in sequence. The
 * open runs are nested, the outermost first; each run's items are children of the item before it.
 */
import type { LabelToken, Reading } from './labels.ts';
import { belongsTo, follows, isFirst, opensNextGroup } from './sequence.ts';
import type { ItemNode } from './tree.ts';

export interface Run {
  form: LabelToken['form'];
  /** What the last item's number can still be; the likeliest first. */
  readings: readonly Reading[];
  item: ItemNode;
  leadIn: string | null;
  /** What tells the list of the last item from others; `null` for a label that is only text. */
  list: object | null;
}

/** A label's place: the run it continues, or `null` for the first of a run. */
export interface Fit {
  token: LabelToken;
  /** Depth among the open runs; those deeper are closed. */
  level: number;
  /** The readings that fit. */
  readings: readonly Reading[];
  continues: Run | null;
}

interface Context {
  open: readonly Run[];
  /** Top-level runs that ended at a heading and may go on after it. */
  ended: readonly Run[];
  /** Runs that stay open because the label is indented below their items. */
  level: number;
  /** The number of the division around. */
  division: Reading | null;
  /** The list of the label: inside it numbers may be left out. */
  list: object | null;
}

/** Finds a label's place; `null` when it is out of sequence. */
export function fitLabel(token: LabelToken, context: Context): Fit | null {
  return continuation(token, context) ?? resumption(token, context) ?? beginning(token, context);
}

/** The innermost run of this style. */
export function runOf(token: LabelToken, open: readonly Run[]): Run | undefined {
  return open.findLast(({ form, readings }) => {
    return (
      sameForm(token, form) &&
      readings.some(({ series }) => token.readings.some((one) => one.series === series))
    );
  });
}

function continuation(token: LabelToken, { open, level, list }: Context): Fit | null {
  // The list that the label stands in goes before a deeper one that has the same labels.
  const own = list === null ? -1 : open.findLastIndex((run) => run.list === list);
  const levels = Array.from({ length: open.length - level }, (_, back) => open.length - 1 - back);
  for (const at of own >= level ? [own, ...levels] : levels) {
    const run = open[at] as Run;
    const jump = list !== null && list === run.list;
    const readings = continuing(token, run, (before, after) => follows(before, after, jump));
    if (readings.length > 0) return { token, level: at, readings, continues: run };
  }
  return null;
}

function resumption(token: LabelToken, { ended, level }: Context): Fit | null {
  if (level > 0) return null;
  for (const run of ended) {
    const readings = continuing(token, run, (before, after) => follows(before, after, false));
    // The heading between them introduces what follows, so it is a run of its own that goes on counting.
    if (readings.length > 0) return { token, level: 0, readings, continues: null };
  }
  return null;
}

function beginning(token: LabelToken, context: Context): Fit | null {
  const readings = token.readings.filter(isFirst);
  const first = readings[0];
  if (!first) return null;
  if (first.style === 'decimal') return decimalBeginning(token, first, context);
  const { open, level } = context;
  const restarted = open.findIndex((run, at) => {
    return (
      at >= level && sameForm(token, run.form) && run.readings.some(({ series }) => series === first.series)
    );
  });
  return { token, level: restarted === -1 ? open.length : restarted, readings, continues: null };
}

function decimalBeginning(token: LabelToken, first: Reading, { open, level, division }: Context): Fit | null {
  const readings = [first];
  const parent = open.findLastIndex(
    (run, at) => at + 1 >= level && belongsTo(first, run.readings[0] ?? null),
  );
  if (parent !== -1) return { token, level: parent + 1, readings, continues: null };
  for (let at = open.length - 1; at >= level; at -= 1) {
    const run = open[at] as Run;
    if (continuing(token, run, opensNextGroup).length > 0)
      return { token, level: at, readings, continues: run };
  }
  // «1.1 млн рублей»: without a dot, a place to belong to or a «1.2» later, it is a figure.
  if (token.form === '' && token.doubtful && !belongsTo(first, division)) return null;
  const restarted = open.findIndex((run, at) => at >= level && run.readings[0]?.series === first.series);
  return { token, level: restarted === -1 ? level : restarted, readings, continues: null };
}

/** The token's readings that continue a run. */
function continuing(
  token: LabelToken,
  run: Run,
  test: (before: Reading, after: Reading) => boolean,
): Reading[] {
  if (!sameForm(token, run.form)) return [];
  return token.readings.filter((after) => run.readings.some((before) => test(before, after)));
}

/** Decimals are one list whether or not each ends with a dot. */
function sameForm({ form, readings }: LabelToken, other: LabelToken['form']): boolean {
  return form === other || (readings[0]?.style === 'decimal' && (other === '.' || other === ''));
}
