/** hast -> HTML. */
import type { Nodes, Root } from 'hast';
import { toHtml as serialize } from 'hast-util-to-html';

/**
 * HTML of a block's tree. Every address inside the site (`href` or `src` that begins with one slash)
 * passes through `link`, which knows the base path and the language. The `align` of a table's cells, which HTML has given
 * up, becomes `data-align`.
 */
export function toHtml(tree: Root, link: (address: string) => string): string {
  return serialize(relinked(tree, link));
}

/** A copy of the tree: trees are shared by pages in different languages. */
function relinked<N extends Nodes>(node: N, link: (address: string) => string): N {
  const copy = { ...node };
  if (copy.type === 'element') {
    const { align, ...properties } = copy.properties;
    copy.properties = align === undefined ? properties : { ...properties, dataAlign: align };
    for (const name of ['href', 'src'] as const) {
      const value = copy.properties[name];
      if (typeof value === 'string' && /^\/(?!\/)/.test(value)) copy.properties[name] = link(value);
    }
  }
  if ('children' in copy) copy.children = copy.children.map((child) => relinked(child, link));
  return copy;
}
