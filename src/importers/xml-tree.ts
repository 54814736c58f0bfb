/** Finding one's way in a tree of XML. */
import type { XmlElement, XmlNode } from './xml.ts';

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

export const elementsOf = (parent: XmlElement | undefined): XmlElement[] =>
  parent === undefined ? [] : parent.children.filter(isElement);

export const childrenNamed = (parent: XmlElement | undefined, name: string): XmlElement[] =>
  elementsOf(parent).filter((child) => child.name === name);

/** The first child of that name, or of the first of these names below each other. */
export const childNamed = (parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>(
    (found, name) => found?.children.filter(isElement).find((child) => child.name === name),
    parent,
  );

/** All text inside, markup left out. */
export const textOf = (node: XmlNode): string =>
  isElement(node) ? node.children.map(textOf).join('') : node;

/** Every element inside that has this name, in the order of the file; nothing is looked for inside a found one. */
export const descendantsNamed = (parent: XmlElement, name: string): XmlElement[] =>
  elementsOf(parent).flatMap((child) => (child.name === name ? child : descendantsNamed(child, name)));
