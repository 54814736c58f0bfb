/** Gives the elements of a finished tree their eIds and lines. */
import type { Element, ElementContent } from 'xast';
import { shortNames } from './names.ts';

/** Those that the convention wants ids for, besides parts and items. One of them alone in its place needs no number. */
const numbered = new Set(['list', 'alinea', 'blockList', 'item', 'table', 'blockContainer']);
const alone = new Set(['content', 'intro', 'wrapUp']);

/** Adds eIds by the place among those with the same name under the nearest element that has one: `part_1__list_1`. */
export function number(element: Element, holder = '', counts = new Map<string, number>()): void {
  const { name, attributes } = element;
  if (attributes.eId === undefined && (numbered.has(name) || alone.has(name))) {
    const own = `${holder === '' ? '' : `${holder}__`}${shortNames[name] ?? name}`;
    const count = (counts.get(own) ?? 0) + 1;
    counts.set(own, count);
    element.attributes = { eId: alone.has(name) ? own : `${own}_${count}`, ...attributes };
  }
  const here = element.attributes.eId ?? holder;
  for (const child of element.children) if (child.type === 'element') number(child, here, counts);
}

/** Elements whose white space is text. */
const texts = new Set(['p', 'num', 'heading', 'block', 'old', 'new']);

/** Puts every element on a line of its own, down to those that hold text. */
export function indent(element: Element, depth = 0): void {
  if (texts.has(element.name) || element.children.length === 0) return;
  const line = (level: number): ElementContent => ({ type: 'text', value: `\n${'  '.repeat(level)}` });
  element.children = [...element.children.flatMap((child) => [line(depth + 1), child]), line(depth)];
  for (const child of element.children) if (child.type === 'element') indent(child, depth + 1);
}
