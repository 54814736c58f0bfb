/** XML read back by a parser that is not the one that wrote it. */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** @throws when it is not well-formed */
export function readXml(source: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes: { ...attributes }, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  const add = (text: string) => open.at(-1)?.children.push(text);
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(source.replace(/^\uFEFF/, '')).close();
  const [root] = elementsOf(top);
  if (root === undefined) throw new Error('There is no element.');
  return root;
}

export const elementsOf = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child) => typeof child !== 'string');

/** It and all below it, in order. */
export const everyElement = (element: XmlElement): XmlElement[] => [
  element,
  ...elementsOf(element).flatMap(everyElement),
];

export const named = (element: XmlElement, name: string): XmlElement[] =>
  everyElement(element).filter((one) => one.name === name);

/** All text. */
export const textOf = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
