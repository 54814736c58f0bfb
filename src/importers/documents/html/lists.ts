/** The numbers that a browser prints before the items of lists (HTML, 4.4.5 and 4.4.8). */

import { decimal, openDocumentFormat } from '../number-formats.ts';
import type { Element } from './elements.ts';

export interface List {
  /** From 0. */
  level: number;
  /** The next item's label; `null` where items have none. */
  label(item: Element): string | null;
}

const styles: Partial<Record<string, string>> = {
  decimal: '1',
  'decimal-leading-zero': '01, 02, 03, ...',
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
};
const unnumbered = new Set(['none', 'disc', 'circle', 'square']);

const whole = (text: string | undefined): number | undefined =>
  text !== undefined && /^\s*[+-]?\d{1,9}/.test(text) ? Number.parseInt(text, 10) : undefined;

export function listOf(element: Element, style: string | undefined, level: number): List {
  const { type = '1', reversed, start } = element.attribs;
  if (element.name !== 'ol' || unnumbered.has(style ?? '')) return { level, label: () => null };
  const step = reversed === undefined ? 1 : -1;
  const items = element.children.filter((child) => 'name' in child && child.name === 'li').length;
  let next = whole(start) ?? (step > 0 ? 1 : items);
  const form = styles[style ?? ''] ?? (type === '' ? '1' : type);
  return {
    level,
    label({ attribs }) {
      const number = whole(attribs.value) ?? next;
      next = number + step;
      const own = attribs.type === undefined || attribs.type === '' ? form : attribs.type;
      const format = number < 1 ? decimal : (openDocumentFormat(own, false) ?? decimal);
      return `${format(number)}.`;
    },
  };
}
