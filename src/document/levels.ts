/** Levels of headings. */
import type { Node } from './nodes.ts';

/** A copy of `nodes` in which each heading is `by` levels lower, for a text inside of another. */
export const lowered = (nodes: readonly Node[], by: number): Node[] =>
  nodes.map((node) =>
    node.type === 'heading'
      ? { ...node, level: Math.min(node.level + by, 6) }
      : 'content' in node && node.type !== 'paragraph'
        ? { ...node, content: lowered(node.content, by) }
        : node,
  );

/** A copy of `nodes` in which no level is left out, which PDF/UA refuses; the first heading is of level 1. */
export function steadyLevels(nodes: readonly Node[], before = { level: 0 }): Node[] {
  const steady = (inner: Node[]) => steadyLevels(inner, before);
  return nodes.map((node): Node => {
    if (node.type === 'heading') {
      before.level = Math.min(node.level, before.level + 1);
      return { ...node, level: before.level };
    }
    if (node.type === 'items')
      return {
        ...node,
        entries: node.entries.map((entry) => ({
          ...entry,
          content: steady(entry.content),
          children: steady(entry.children),
        })),
      };
    if (node.type === 'list') return { ...node, items: node.items.map(steady) };
    if (node.type === 'table')
      return { ...node, cells: node.cells.map((cell) => ({ ...cell, content: steady(cell.content) })) };
    return 'content' in node && node.type !== 'paragraph' ? { ...node, content: steady(node.content) } : node;
  });
}
