/** Words of a page in another script than its language's, where no `lang` tells a screen reader so. */
import type { Element, Nodes, Root } from 'hast';

/** What is read out or shown to somebody who never sees the element's text. */
const readOut = [
  'title',
  'ariaLabel',
  'ariaDescription',
  'ariaRoleDescription',
  'alt',
  'placeholder',
  'content',
];

/** Nobody reads these. */
const silent = /^(?:script|style|template)$/;

/** The texts and attributes in `script` (`Cyrillic`) that stand outside of every element in `language`. */
export function foreignWords(
  page: Root,
  { script, language }: { script: string; language: string },
): string[] {
  const foreign = new RegExp(String.raw`\p{Script=${script}}`, 'u');
  const inElement = (element: Element, outer: string): string[] => {
    const { tagName, properties, children } = element;
    if (silent.test(tagName)) return [];
    const inner = String(properties.lang ?? outer);
    const named = inner === language ? [] : readOut.map((name) => String(properties[name] ?? ''));
    return [
      ...named.filter((words) => foreign.test(words)).map((words) => `<${tagName}> ${words}`),
      ...children.flatMap((child) => inNode(child, inner)),
    ];
  };
  const inNode = (node: Nodes, outer: string): string[] => {
    if (node.type === 'element') return inElement(node, outer);
    if (node.type === 'root') return node.children.flatMap((child) => inNode(child, outer));
    return node.type === 'text' && outer !== language && foreign.test(node.value) ? [node.value.trim()] : [];
  };
  return inNode(page, '');
}
