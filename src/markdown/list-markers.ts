/**
 * Numbers of ordered lists as typed. mdast keeps only a list's first number and no delimiter, so a
 * browser would renumber `1) 2) 4)`; both are taken from the source and kept on the nodes.
 */
import type { ListItem, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

/** The marker of an ordered list's item, verbatim: `4)`. */
export function markerOf(item: ListItem, source: string): string {
  const offset = item.position?.start.offset ?? 0;
  return /^\s*(\d+[.)])/.exec(source.slice(offset, offset + 20))?.[1] ?? '';
}

/** Gives `<li>` its number where counting would change it, and `<ol>` the delimiter `)`. */
export const keepListMarkers: Plugin<[], Root> = () => (tree, file) => {
  const source = String(file);
  visit(tree, 'list', (list) => {
    if (!list.ordered) return;
    const markers = list.children.map((item) => markerOf(item, source));
    if (markers[0]?.endsWith(')')) list.data = { ...list.data, hProperties: { dataDelimiter: ')' } };
    let expected = Number.parseInt(markers[0] ?? '1', 10);
    list.children.forEach((item, index) => {
      const number = Number.parseInt(markers[index] ?? '', 10);
      if (number !== expected) item.data = { ...item.data, hProperties: { value: String(number) } };
      expected = number + 1;
    });
  });
};
