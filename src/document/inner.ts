/** The one place that knows which nodes hold others. */
import type { Node } from './nodes.ts';

/** A copy of `node` with each list of nodes that stands in it as `change` gives it back. Notes among words are left alone. */
export function withInner(node: Node, change: (nodes: Node[]) => Node[]): Node {
  switch (node.type) {
    case 'items':
      return {
        ...node,
        entries: node.entries.map((entry) => ({
          ...entry,
          content: change(entry.content),
          children: change(entry.children),
        })),
      };
    case 'list':
      return { ...node, items: node.items.map(change) };
    case 'table':
      return { ...node, cells: node.cells.map((cell) => ({ ...cell, content: change(cell.content) })) };
    case 'paragraph':
    case 'heading':
      return node;
    default:
      return 'content' in node ? { ...node, content: change(node.content) } : node;
  }
}

/** The nodes that stand in `node`, in order. */
export function innerNodes(node: Node): Node[] {
  const found: Node[] = [];
  withInner(node, (nodes) => {
    found.push(...nodes);
    return nodes;
  });
  return found;
}
