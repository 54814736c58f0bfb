/** `content/redirects.yaml` without the entries in `moved` and `withdrawn` that name one of the addresses: the rest stays as it is typed. */
import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isPair, isScalar, isSeq, parseDocument, type SchemaOptions } from 'yaml';

const asRead: SchemaOptions = { schema: 'failsafe', customTags: ['null'] };
const lists = ['moved', 'withdrawn'];

export function withoutEntries(text: string, addresses: readonly string[]): string {
  const source = text.replace(/^\uFEFF/, '');
  const document = parseDocument(source, { ...asRead, keepSourceTokens: true });
  const root = document.contents;
  if (!isMap(root)) return text;
  const cuts: [start: number, end: number][] = [];
  for (const pair of [...root.items]) {
    if (!isScalar(pair.key) || !lists.includes(String(pair.key.value)) || !isSeq(pair.value)) continue;
    const list = pair.value;
    const tokens = list.srcToken?.type === 'block-seq' ? list.srcToken.items : [];
    const meant = list.items.map((item) => names(item, addresses));
    if (!meant.includes(true)) continue;
    const starts = list.items.map((_, index) => {
      const dash = tokens[index]?.start.find(({ type }) => type === 'seq-item-ind')?.offset ?? 0;
      return source.lastIndexOf('\n', dash) + 1;
    });
    const ends = list.items.map((item) => lineEnd(source, isNode(item) ? (item.range?.[1] ?? 0) : 0));
    if (meant.every(Boolean)) {
      cuts.push([source.lastIndexOf('\n', pair.key.range?.[0] ?? 0) + 1, ends.at(-1) ?? 0]);
      root.items.splice(root.items.indexOf(pair), 1);
      continue;
    }
    meant.forEach((isMeant, index) => {
      if (isMeant) cuts.push([starts[index] ?? 0, ends[index] ?? 0]);
    });
    list.items = list.items.filter((_, index) => !meant[index]);
  }
  if (cuts.length === 0) return text;
  const edited = cuts
    .toSorted(([a], [b]) => b - a)
    .reduce((left, [start, end]) => left.slice(0, start) + left.slice(end), source);
  // Where the layout is another one, what it says counts.
  const after = parseDocument(edited, asRead);
  const isRight = after.errors.length === 0 && isDeepStrictEqual(after.toJS() ?? {}, document.toJS() ?? {});
  if (isRight) return edited;
  return root.items.length === 0 ? '' : document.toString({ lineWidth: 0 });
}

const names = (item: unknown, addresses: readonly string[]): boolean =>
  isMap(item) &&
  item.items.some(
    (pair) =>
      isPair(pair) &&
      isScalar(pair.key) &&
      ['from', 'to', 'address'].includes(String(pair.key.value)) &&
      isScalar(pair.value) &&
      addresses.includes(String(pair.value.value).replace(/#.*$/, '')),
  );

/** Behind the line on which the last sign of a value stands. */
function lineEnd(source: string, end: number): number {
  const last = source.slice(0, end).trimEnd().length;
  const next = source.indexOf('\n', last);
  return next === -1 ? source.length : next + 1;
}
