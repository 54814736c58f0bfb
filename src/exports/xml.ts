/** Trees -> XML text. Nothing is ever put together from strings, so there is nothing to escape. */

import { visit } from 'unist-util-visit';
import type { Root, Text } from 'xast';
import { type Raw, toXml } from 'xast-util-to-xml';

/** Characters that XML 1.0 cannot hold at all, not even escaped. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** With the declaration, in UTF-8, ending in a line feed. `root` is what `x(null, […])` of xastscript makes. */
export function xmlOf(root: Root): string {
  visit(root, (node) => {
    if (node.type === 'text') node.value = node.value.replaceAll(forbidden, '');
    if (node.type !== 'element') return;
    for (const [name, value] of Object.entries(node.attributes))
      if (typeof value === 'string') node.attributes[name] = value.replaceAll(forbidden, '');
  });
  // The library leaves `>` as it is, and after `]]` XML forbids that.
  visit(root, 'text', (node, index, parent) => {
    if (parent === undefined || index === undefined || !node.value.includes(']]>')) return;
    const pieces = node.value.split(']]>').flatMap((value): (Text | Raw)[] => [
      { type: 'raw', value: ']]&gt;' },
      { type: 'text', value },
    ]);
    parent.children.splice(index, 1, ...pieces.slice(1));
    return index + pieces.length - 1;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root, { allowDangerousXml: true, closeEmptyElements: true })}\n`;
}
