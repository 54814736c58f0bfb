/**
 * The walk through source and published text together, character by character. Where several steps are possible (the line
 * «2» may be a page's number or a part's label) all are tried, so that a text is only said to differ when no reading agrees.
 */
import { isSpacedBefore } from './characters.ts';
import { type Comparison, isBullet, isEdge, type Side } from './comparison.ts';

/** Which stream the source is being read into. */
export type Reading = 'main' | 'notes';

export interface Position {
  /** Characters read of the source, of the main text and of the notes. */
  source: number;
  main: number;
  notes: number;
  reading: Reading;
}

/** What was set aside on the way, besides white space. */
export type Step =
  | { kind: 'omitted'; index: number }
  | { kind: 'difference'; index: number }
  | { kind: 'hyphen' | 'bullet' };

interface Node extends Position {
  before: Node | null;
  step: Step | null;
}

/** Work that may still be done: hostile texts have too many readings to try them all. */
export interface Budget {
  left: number;
}

/** What a walk is given beyond an exhausted budget, so that each one gets somewhere. */
const LEAST = 500;

/** `unfinished`: the budget is exhausted, and there may be a reading that agrees. */
type Result = 'agrees' | 'differs' | 'unfinished';

/** `end`: the end of all texts where they agree, else the farthest place to which some reading agrees. */
export function walk(
  comparison: Comparison,
  from: Position,
  budget: Budget,
): { end: Position; result: Result; steps: Step[] } {
  const start: Node = { ...from, before: null, step: null };
  const open: Node[] = [start];
  const seen = new Set<string>();
  const end = endOf(comparison, from);
  let farthest = start;
  const limit = Math.min(budget.left, 0) - LEAST;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const before = node.source;
    let next = advance(comparison, node);
    while (next.length === 1 && next[0]?.step === null) {
      Object.assign(node, { ...next[0], before: node.before, step: node.step });
      next = advance(comparison, node);
    }
    budget.left -= 1 + next.length + ((node.source - before) >> 6);
    if (isFarther(node, farthest)) farthest = node;
    if (isSame(node, end)) return { end: node, result: 'agrees', steps: stepsTo(node) };
    if (budget.left < limit) return { end: farthest, result: 'unfinished', steps: stepsTo(farthest) };
    if (next.length === 0) continue;
    const atLine = comparison.lineStarts[node.source] === 1;
    const key = `${node.source} ${node.main} ${node.notes} ${atLine ? '' : node.reading}`;
    if (seen.has(key)) continue;
    seen.add(key);
    open.push(...next.reverse());
  }
  return { end: farthest, result: 'differs', steps: stepsTo(farthest) };
}

/** Goes on while both sides agree, and answers with what may come where there is a choice. */
function advance(comparison: Comparison, node: Node): Node[] {
  run(comparison, node);
  return comparison.forks[node.source] === 1 ? choices(comparison, node) : [];
}

function run(comparison: Comparison, node: Node): void {
  const { source, forks } = comparison;
  const side = comparison[node.reading].text;
  let at = node[node.reading];
  while (
    forks[node.source] !== 1 &&
    at < side.length &&
    source.text.charCodeAt(node.source) === side.charCodeAt(at)
  ) {
    node.source += 1;
    at += 1;
  }
  node[node.reading] = at;
}

/** What may come next, the likeliest first. */
function choices(comparison: Comparison, node: Node): Node[] {
  const atLine = comparison.lineStarts[node.source] === 1;
  const readings: Reading[] = atLine
    ? node.reading === 'main'
      ? ['main', 'notes']
      : ['notes', 'main']
    : [node.reading];
  const found = readings.flatMap((reading) => {
    const here = { ...node, reading };
    return [...same(comparison, here), ...(atLine && reading === 'main' ? bullet(comparison, here) : [])];
  });
  for (const reading of readings) found.push(...replaced(comparison, { ...node, reading }));
  if (atLine) {
    for (const { index, end } of comparison.omittedAt(node.source))
      found.push({ ...node, source: end, before: node, step: { kind: 'omitted', index } });
  }
  found.push(...joined(comparison, node));
  return found;
}

function same({ source, ...sides }: Comparison, node: Node): Node[] {
  const at = node[node.reading];
  const sign = sides[node.reading].text.charCodeAt(at);
  if (sign !== source.text.charCodeAt(node.source)) return [];
  return [{ ...node, source: node.source + 1, [node.reading]: at + 1, before: node, step: null }];
}

function bullet({ source, main }: Comparison, node: Node): Node[] {
  if (!main.items.has(node.main) || !isBullet(source, node.source)) return [];
  return [{ ...node, source: node.source + 1, before: node, step: { kind: 'bullet' } }];
}

function replaced(comparison: Comparison, node: Node): Node[] {
  const side = comparison[node.reading];
  const at = node[node.reading];
  return (comparison.differences.get(node.source) ?? []).flatMap(({ index, end, text, item }) => {
    if (!side.text.startsWith(text, at) || !isEdge(side, at) || !isEdge(side, at + text.length)) return [];
    if (item !== undefined && !withinAt(side, at).includes(item)) return [];
    const step: Step = { kind: 'difference', index };
    return [{ ...node, source: end, [node.reading]: at + text.length, before: node, step }];
  });
}

/** A word was divided at the line's end. Its second half follows, after any lines to leave out. */
function joined({ source, lineStarts, ...sides }: Comparison, node: Node): Node[] {
  if (lineStarts[node.source + 1] !== 1 || !/[-\u2010\u2011]/.test(source.text.charAt(node.source)))
    return [];
  const side = sides[node.reading];
  const at = node[node.reading];
  const next = side.text.charAt(at);
  if (isSpacedBefore(source, node.source) || isSpacedBefore(side, at)) return [];
  if (!/\p{Ll}/u.test(next) || !/\p{L}/u.test(source.text.charAt(node.source - 1))) return [];
  return [{ ...node, source: node.source + 1, before: node, step: { kind: 'hyphen' } }];
}

/** The ids of what holds a character. */
function withinAt({ stream, at }: Side, index: number): string[] {
  const offset = at[index] ?? 0;
  return stream.pieces.findLast(({ start }) => start <= offset)?.within ?? [];
}

/** Where all texts end. */
export const endOf = ({ source, main, notes }: Comparison, { reading }: Position): Position => ({
  source: source.text.length,
  main: main.text.length,
  notes: notes.text.length,
  reading,
});

export const isSame = (a: Position, b: Position): boolean =>
  a.source === b.source && a.main === b.main && a.notes === b.notes;

/** Of two readings the one that explains more of the published text was nearer to the truth. */
function isFarther(a: Position, b: Position): boolean {
  const read = a.main + a.notes - b.main - b.notes;
  return read > 0 || (read === 0 && a.source > b.source);
}

function stepsTo(node: Node): Step[] {
  const steps: Step[] = [];
  for (let at: Node | null = node; at !== null; at = at.before) if (at.step) steps.push(at.step);
  return steps.reverse();
}
