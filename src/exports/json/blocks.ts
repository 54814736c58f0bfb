/** A body's blocks -> blocks of the documents: words, and the same as HTML. */
import { toHtml } from '../../markdown/html.ts';
import type { Block as ModelBlock } from '../../markdown/types.ts';
import type { Block } from '../api/blocks.ts';
import type { Publication } from '../format.ts';

/** `address`: of the page that the words stand on; `key`: of the resolution they are, where they are one. */
export function blocksOf(
  blocks: readonly ModelBlock[],
  { address, key = '' }: { address: string; key?: string },
  publication: Publication,
): Block[] {
  const { url } = publication;
  return blocks.map((block): Block => {
    const html = toHtml(block.tree, url);
    if (block.kind === 'prose') return { kind: 'prose', text: block.text, html };
    const { id, label, text } = block;
    const placed = { id, key: `${key}#${id}`, url: url(`${address}#${id}`), label: label?.text ?? null };
    const children = blocksOf(block.children, { address, key }, publication);
    return block.kind === 'division'
      ? { kind: 'division', ...placed, depth: block.depth, text, html, children }
      : { kind: 'item', ...placed, text, html, children };
  });
}
