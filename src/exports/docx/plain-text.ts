/** Nodes -> their letters, to see how much room they take. */
import type { Inline, Node } from '../../document/nodes.ts';

export const plainText = (nodes: readonly (Node | Inline)[]): string =>
  nodes
    .map((node) => {
      if ('text' in node) return node.text;
      return 'content' in node ? plainText(node.content ?? []) : '';
    })
    .join('');
