/** Nodes -> their letters, to see how much room they take. */
import { innerNodes } from '../../document/inner.ts';
import type { Inline, Node } from '../../document/nodes.ts';

export const plainText = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'paragraph' || node.type === 'heading') return plainWords(node.content);
      return node.type === 'code-block' ? node.text : plainText(innerNodes(node));
    })
    .join('');

/** Without those of notes, which stand elsewhere. */
export const plainWords = (words: readonly Inline[]): string =>
  words
    .map((word) => {
      if ('text' in word) return word.text;
      return 'content' in word && word.type !== 'note' ? plainWords(word.content) : '';
    })
    .join('');
