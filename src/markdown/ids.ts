/** Ids of divisions and items: the labels' path, ASCII, unique in a document. */
import type { Place } from '../records/issues.ts';
import { idFrom, isDevice, MAX_NAME } from '../records/names.ts';
import { problem } from './problems.ts';
import type { BlockNode, DivisionNode, ItemNode } from './tree.ts';
import type { BodyProblem } from './types.ts';

interface Path {
  /** The id's parts. */
  ids: readonly string[];
  /** The labels' parts, as `ids` would be without any `{#id}`. */
  labels: readonly string[];
}

/** Sets every node's `id`; a problem for each id that was taken before. */
export function assignIds(blocks: readonly BlockNode[]): BodyProblem[] {
  const problems: BodyProblem[] = [];
  const taken = new Map<string, Place>();
  const assign = (nodes: readonly BlockNode[], parent: Path, repeated: boolean) => {
    let unlabelled = 0;
    for (const node of nodes) {
      if (node.type === 'prose') continue;
      if (node.type === 'item' && node.label === null) {
        unlabelled += 1;
        node.ordinal = unlabelled;
      }
      const path = pathOf(node, parent, unlabelled);
      node.id = path.ids.join('-');
      if (node.id.length > MAX_NAME || isDevice(node.id)) {
        problems.push(unusable(node.id, node.place));
        continue;
      }
      const first = taken.get(node.id);
      // Under a repeated part everything is repeated; one mistake is reported once.
      if (first && !repeated) {
        const params = { id: node.id, firstLine: first.line, line: node.place.line };
        problems.push(problem('error', 'duplicate-item-id', params, node.place));
      }
      if (!first) taken.set(node.id, node.place);
      assign(node.children, path, repeated || first !== undefined);
    }
  };
  assign(blocks, { ids: [], labels: [] }, false);
  return problems;
}

/** An item's id is the name of a folder. */
function unusable(id: string, place: Place): BodyProblem {
  return isDevice(id)
    ? problem('error', 'device-name', { name: id, suggestion: idFrom(id) }, place)
    : problem('error', 'item-id-too-long', { id: id.slice(0, 40), limit: MAX_NAME }, place);
}

function pathOf(node: DivisionNode | ItemNode, parent: Path, ordinal: number): Path {
  const base = node.label?.keyword === 'annex' ? { ids: [], labels: [] } : parent;
  const own = node.segments ?? [node.ownId ?? String(ordinal)];
  // A decimal that already holds its ancestors' labels does not repeat them.
  const held = node.label?.style === 'decimal' ? overlap(base.labels, own) : 0;
  const added = own.slice(held);
  return {
    ids: [...base.ids, ...(node.ownId === null ? added : [node.ownId])],
    labels: [...base.labels, ...added],
  };
}

/** How many of the last labels are the first parts of `own`, leaving at least one part of it. */
function overlap(labels: readonly string[], own: readonly string[]): number {
  for (let count = Math.min(labels.length, own.length - 1); count > 0; count -= 1) {
    if (labels.slice(-count).every((label, index) => label === own[index])) return count;
  }
  return 0;
}
