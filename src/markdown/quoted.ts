/** A document's words on other pages than its own, where they may stand more than once. */
import type { Nodes } from 'hast';
import type { Block } from './types.ts';

/** A copy of the tree without ids and what names them, whose links to places of its document, as notes are, lead to `document`. */
export function quoted<N extends Nodes>(node: N, document: string): N {
  const copy = { ...node };
  if (copy.type === 'element') {
    const { id: _id, ariaDescribedBy: _describedBy, ...properties } = copy.properties;
    const { href } = properties;
    const isInner = typeof href === 'string' && href.startsWith('#');
    copy.properties = isInner ? { ...properties, href: `${document}${href}` } : properties;
  }
  if ('children' in copy) copy.children = copy.children.map((child) => quoted(child, document));
  return copy;
}

/** The same of blocks and what they hold. */
export const quotedBlocks = (blocks: readonly Block[], document: string): Block[] =>
  blocks.map((block) => {
    const tree = quoted(block.tree, document);
    return block.kind === 'prose'
      ? { ...block, tree }
      : { ...block, tree, children: quotedBlocks(block.children, document) };
  });
