/** Takes a person out of the `people` of a session and of its talks: every other byte of the file stays as it is typed. */
import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isPair, isScalar, isSeq, type Node, parseDocument, visit, type YAMLSeq } from 'yaml';
import { readFrontMatter } from '../../src/records/front-matter.ts';

export interface Participations {
  /** The file without them. */
  text: string;
  /** How many there were. */
  count: number;
}

interface Cut {
  start: number;
  end: number;
  /** What comes instead. */
  put: string;
}

/** `null` where the file cannot be read, or is written so that only its author can take the person out. */
export function withoutPerson(text: string, id: string): Participations | null {
  const before = readFrontMatter(text).data;
  if (before === null) return null;
  const wanted = withoutIn(before, id);
  if (wanted.count === 0) return { text, count: 0 };
  const { start, end } = frontOf(text);
  const front = text.slice(start, end);
  const document = parseDocument(front, {
    schema: 'failsafe',
    customTags: ['null'],
    keepSourceTokens: true,
    uniqueKeys: false,
  });
  const cuts: Cut[] = [];
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && key.value === 'people' && isSeq(value)) cuts.push(...cutsIn(value, id, front));
    },
  });
  const edited = text.slice(0, start) + withCuts(front, cuts) + text.slice(end);
  const after = readFrontMatter(edited).data;
  return after !== null && isDeepStrictEqual(plain(after), plain(wanted.data))
    ? { text: edited, count: wanted.count }
    : null;
}

/** The same without what means nothing: empty lists and fields that are not filled in. */
const plain = (data: unknown): unknown =>
  JSON.parse(
    JSON.stringify(data, (_, value) => (Array.isArray(value) && value.length === 0 ? undefined : value)),
  );

function withoutIn(data: Record<string, unknown>, id: string): { data: unknown; count: number } {
  let count = 0;
  const leave = (people: unknown): unknown => {
    if (!Array.isArray(people)) return people;
    const left = people.filter((one) => (one as { person?: unknown } | undefined)?.person !== id);
    count += people.length - left.length;
    return left;
  };
  const within = (holder: unknown): unknown =>
    typeof holder === 'object' && holder !== null && 'people' in holder
      ? { ...holder, people: leave(holder.people) }
      : holder;
  const { talks } = data;
  const own = within(data) as object;
  const all = Array.isArray(talks) ? { ...own, talks: talks.map(within) } : own;
  return { data: all, count };
}

/** From the first byte of the front matter to the fence below it. */
function frontOf(text: string): { start: number; end: number } {
  const start = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0].length ?? 0;
  const fence = text.slice(start).search(/^---/m);
  return { start, end: start + Math.max(fence, 0) };
}

function cutsIn(list: YAMLSeq, id: string, front: string): Cut[] {
  const isMeant = (item: unknown) => isMap(item) && String(item.get('person')) === id;
  const meant = list.items.flatMap((item, index) => (isMeant(item) ? [index] : []));
  if (meant.length === 0) return [];
  if (list.flow) return flowCuts(list, new Set(meant));
  const cuts = meant.map((index) => lineCut(list, index, front));
  const [first] = cuts;
  if (first === undefined || meant.length < list.items.length) return cuts;
  const colon = front.slice(0, first.start).lastIndexOf('people:') + 'people:'.length;
  return [{ start: colon, end: colon, put: ' []' }, ...cuts];
}

/** The lines of one item, from its dash to the end of its last value. Comments below it belong to the next one. */
function lineCut(list: YAMLSeq, index: number, front: string): Cut {
  const tokens = list.srcToken?.type === 'block-seq' ? list.srcToken.items[index]?.start : undefined;
  const dash = tokens?.find(({ type }) => type === 'seq-item-ind')?.offset ?? 0;
  const start = front.lastIndexOf('\n', dash) + 1;
  const last = front.indexOf('\n', lastOffset(list.items[index] as Node, front));
  return { start, end: last === -1 ? front.length : last + 1, put: '' };
}

/** Of the last letter that is no comment. */
function lastOffset(node: Node, front: string): number {
  const inner = isMap(node) ? node.items.at(-1) : undefined;
  const value = isPair(inner) ? (inner.value ?? inner.key) : null;
  const isFlow = isMap(node) && node.flow;
  if (isNode(value) && !isFlow) return lastOffset(value, front);
  const [start, end] = node.range ?? [0, 0];
  return start + Math.max(front.slice(start, end).trimEnd().length - 1, 0);
}

/** `[{…}, {…}]`: what is left stands as it stood, with the commas between. */
function flowCuts(list: YAMLSeq, meant: ReadonlySet<number>): Cut[] {
  const ranges = list.items.map((item) => (item as Node).range ?? ([0, 0, 0] as const));
  const left = ranges.filter((_, index) => !meant.has(index));
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (left.length === 0) return [{ start: first[0], end: last[1], put: '' }];
  return [...meant].map((index) => {
    const own = ranges[index] ?? first;
    const next = ranges[index + 1];
    const isTail = ranges.slice(index).every((_, step) => meant.has(index + step));
    const before = left.at(-1)?.[1] ?? own[0];
    if (!isTail && next !== undefined) return { start: own[0], end: next[0], put: '' };
    return { start: Math.max(before, ranges[index - 1]?.[1] ?? before), end: own[1], put: '' };
  });
}

const withCuts = (text: string, cuts: readonly Cut[]): string =>
  cuts
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end, put }) => left.slice(0, start) + put + left.slice(end), text);
