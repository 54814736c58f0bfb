/** Plain words of a tree. */
import type { Nodes, Parents } from 'hast';
import { collapse } from './lines.ts';

/** Elements that join to the words around them; all others stand apart. */
const inline = new Set(
  'a b code del em i ins kbd q rp rt ruby s samp span strike strong sub sup tt var'.split(' '),
);

/** All text, white space collapsed, without what is not the document's: the numbers of footnotes and their heading. */
export function wordsOf(tree: Parents): string {
  return collapse(textIn(tree));
}

function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || isMachinery(node)) return '';
  const text = node.children.map(textIn).join('');
  return node.type === 'element' && !inline.has(node.tagName) ? ` ${text} ` : text;
}

function isMachinery(node: Nodes): boolean {
  if (node.type !== 'element') return false;
  const { dataFootnoteRef, dataFootnoteBackref, className } = node.properties;
  const hidden = Array.isArray(className) && className.includes('sr-only');
  return hidden || dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined;
}
