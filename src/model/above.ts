/** ITEM -> WHAT STANDS ABOVE IT in its document: headings, the words that lead in, the items that hold it. */
import type { Block, Prose } from '../markdown/types.ts';
import type { Above } from './extract-types.ts';
import { type Holder, outline } from './outline.ts';
import type { Recommendation, Resolution } from './resolution-types.ts';

/** Of every item, from the outside in. */
export function aboveItems(resolution: Resolution): (item: Recommendation) => Above[] {
  const placed = new Map(outline(resolution.body).map((one) => [one.block.id, one]));
  return ({ id }) => {
    const found = placed.get(id);
    return found === undefined ? [] : aboveOf([...found.holders, found.block], resolution);
  };
}

/** What of `above` is not said yet where words under `before` stand just above. */
export function newBelow(above: readonly Above[], before: readonly Above[]): Above[] {
  const same = above.findIndex((one, index) => JSON.stringify(one) !== JSON.stringify(before[index]));
  return same === -1 ? [] : above.slice(same);
}

function aboveOf(path: readonly Holder[], resolution: Resolution): Above[] {
  return path.flatMap((block, index) => [
    ...introductionOf(block, path[index - 1], resolution),
    ...(index === path.length - 1 ? [] : [ownWords(block, index, resolution)]),
  ]);
}

function ownWords(block: Holder, index: number, { divisions, address }: Resolution): Above {
  const { id, kind, label, text } = block;
  const isHeading = kind === 'division';
  return {
    kind: isHeading ? 'heading' : 'item',
    depth: index + 1,
    label: label?.text ?? null,
    words: text,
    address: isHeading ? `${address}#${id}` : null,
    place: isHeading && index === 0 ? (divisions[id]?.place ?? null) : null,
  };
}

/** The document's words before `next`, inside of what holds it. */
function introductionOf(next: Holder, holder: Holder | undefined, { body }: Resolution): Above[] {
  const siblings: readonly Block[] = holder?.children ?? body;
  const before = siblings.slice(0, siblings.indexOf(next)).filter(({ text }) => text !== '');
  const prose = before.filter((block) => block.kind === 'prose');
  const headings = openHeadings(prose);
  const run = lastRun(before);
  const introducing = holder === undefined ? run.slice(beginningOf(run, next)) : run;
  return prose
    .filter((one) => headings.includes(one) || introducing.includes(one))
    .filter((one) => headings.includes(one) || !/^h\d$/.test(tagOf(one)))
    .map((one) => ({ kind: 'words', depth: 0, label: null, words: one.text, address: null, place: null }));
}

/**
 * Where a preamble begins to introduce what follows: at the paragraph that leads into it. It introduces items by its last one and parts only
 * where it says so by a colon.
 */
function beginningOf(run: readonly Block[], next: Holder): number {
  const isLead = (block: Block) =>
    block.kind === 'prose' &&
    tagOf(block) === 'p' &&
    (block.text.endsWith(':') || (next.kind === 'item' && block.text === next.leadIn));
  const lead = run.findLastIndex(isLead);
  if (lead !== -1) return lead;
  return next.kind === 'item' ? Math.max(run.length - 1, 0) : run.length;
}

/** What stands before it without a break: the prose after the last part or item. */
function lastRun(before: readonly Block[]): Block[] {
  const end = before.findLastIndex(({ kind }) => kind === 'prose') + 1;
  const start = before.slice(0, end).findLastIndex(({ kind }) => kind !== 'prose') + 1;
  return before.slice(start, end);
}

/** Headings without labels that no later one of their level ends. */
function openHeadings(prose: readonly Prose[]): Prose[] {
  const open: Prose[] = [];
  for (const block of prose) {
    const tag = tagOf(block);
    if (!/^h\d$/.test(tag)) continue;
    while (open.length > 0 && tagOf(open.at(-1) as Prose) >= tag) open.pop();
    open.push(block);
  }
  return open;
}

const tagOf = ({ tree }: Prose): string => {
  const first = tree.children.find(({ type }) => type === 'element');
  return first?.type === 'element' ? first.tagName : '';
};
