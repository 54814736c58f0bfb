/** Levels of headings. */
import { withInner } from './inner.ts';
import type { Node } from './nodes.ts';

/** A copy of `nodes` in which each heading is `by` levels lower, for a text inside of another. */
export const lowered = (nodes: readonly Node[], by: number): Node[] =>
  nodes.map((node) =>
    node.type === 'heading'
      ? { ...node, level: Math.min(node.level + by, 6) }
      : withInner(node, (inner) => lowered(inner, by)),
  );

/** A copy of `nodes` in which no level is left out, which PDF/UA refuses; the first heading is of level 1. */
export const steadyLevels = (nodes: readonly Node[], before = { level: 0 }): Node[] =>
  nodes.map((node): Node => {
    if (node.type !== 'heading') return withInner(node, (inner) => steadyLevels(inner, before));
    before.level = Math.min(node.level, before.level + 1);
    return { ...node, level: before.level };
  });
