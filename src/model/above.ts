/** ITEM -> WHAT STANDS ABOVE IT in its document: headings, the words that lead in, the items that hold it. */
import type { Element, Root } from 'hast';
import type { Block, Prose } from '../markdown/types.ts';
import { remembered, rememberedText } from '../remembered.ts';
import type { Above } from './extract-types.ts';
import { type Holder, outline } from './outline.ts';
import type { Resolution } from './resolution-types.ts';

/** Of every item, by its id, from the outside in. */
export const aboveItems = remembered((resolution: Resolution): ((id: string) => Above[]) => {
  const placed = new Map(outline(resolution.body).map((one) => [one.block.id, one]));
  return rememberedText((id: string) => {
    const found = placed.get(id);
    return found === undefined ? [] : aboveOf([...found.holders, found.block], resolution);
  });
});

/** What of `above` is not said yet where words under `before` stand just above. */
export function newBelow(above: readonly Above[], before: readonly Above[]): Above[] {
  const other = above.findIndex(({ tree }, index) => tree.children !== before[index]?.tree.children);
  return other === -1 ? [] : above.slice(other);
}

export const isUnderTheSame = (above: readonly Above[], before: readonly Above[]): boolean =>
  above.length === before.length && newBelow(above, before).length === 0;

function aboveOf(path: readonly Holder[], resolution: Resolution): Above[] {
  return path.flatMap((block, index) => [
    ...introductionOf(block, path[index - 1], resolution),
    ...(index === path.length - 1 ? [] : [ownWords(block, index, resolution)]),
  ]);
}

function ownWords(block: Holder, index: number, { divisions, address }: Resolution): Above {
  const { id, kind, label, tree, text } = block;
  const isHeading = kind === 'division';
  return {
    kind: isHeading ? 'heading' : 'item',
    depth: index + 1,
    label: label?.text ?? null,
    words: text,
    tree,
    address: isHeading ? `${address}#${id}` : null,
    place: isHeading && index === 0 ? (divisions[id]?.place ?? null) : null,
  };
}

/** The document's words before `next`, inside of what holds it. */
function introductionOf(next: Holder, holder: Holder | undefined, { body }: Resolution): Above[] {
  const siblings: readonly Block[] = holder?.children ?? body;
  const before = siblings
    .slice(0, siblings.indexOf(next))
    .filter((block) => block.kind !== 'prose' || block.text !== '');
  const prose = before.filter((block) => block.kind === 'prose');
  const headings = openHeadings([...before, next]);
  const run = lastRun(before);
  const introducing = holder === undefined ? run.slice(beginningOf(run, next)) : run;
  return prose
    .filter((one) => headings.includes(one) || introducing.includes(one))
    .filter((one) => headings.includes(one) || headingIn(one.tree) === null)
    .map(proseWords);
}

/** The words of a heading without a label stand in its tree as those of one with a label do. */
function proseWords({ tree, text }: Prose): Above {
  const heading = headingIn(tree);
  return {
    kind: heading === null ? 'words' : 'heading',
    depth: heading === null ? 0 : Number(heading.tagName.slice(1)) - 1,
    label: null,
    words: text,
    tree: heading === null ? tree : { type: 'root', children: heading.children },
    address: null,
    place: null,
  };
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

/** Headings without labels that no later heading of their rank or a higher one ends, be it with a label or without. */
function openHeadings(blocks: readonly Block[]): Prose[] {
  const open: Prose[] = [];
  for (const block of blocks) {
    const rank = rankOf(block);
    if (rank === null) continue;
    while (open.length > 0 && (rankOf(open.at(-1) as Prose) ?? 0) >= rank) open.pop();
    if (block.kind === 'prose') open.push(block);
  }
  return open;
}

/** Of a heading, 1 being the highest. */
function rankOf(block: Block): number | null {
  if (block.kind === 'division') return block.depth;
  const heading = block.kind === 'prose' ? headingIn(block.tree) : null;
  return heading === null ? null : Number(heading.tagName.slice(1));
}

const tagOf = ({ tree }: Prose): string => firstIn(tree)?.tagName ?? '';

const headingIn = (tree: Root): Element | null => {
  const first = firstIn(tree);
  return first !== undefined && /^h[1-6]$/.test(first.tagName) ? first : null;
};

const firstIn = ({ children }: Root): Element | undefined =>
  children.find((child) => child.type === 'element');
