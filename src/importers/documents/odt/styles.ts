/** What the styles of an OpenDocument text say about paragraphs and letters, with what they are based on. */
import type { XmlElement } from '../../xml.ts';
import { childNamed } from '../../xml-tree.ts';

export interface OdtStyle {
  bold: boolean | null;
  hidden: boolean;
  /** A page begins before the paragraph. */
  newPage: boolean;
  /** The list that it numbers its paragraphs by, where the text itself names none. */
  list: string | null;
}

export interface OdtStyles {
  of: (family: 'paragraph' | 'text', name: string | undefined) => OdtStyle;
}

const plain: OdtStyle = { bold: null, hidden: false, newPage: false, list: null };

/** A chain longer than this is a circle. */
const CHAIN = 50;

export function readStyles(definitions: readonly XmlElement[]): OdtStyles {
  const elements = new Map<string, XmlElement>();
  for (const element of definitions) {
    const { 'style:family': family, 'style:name': name } = element.attributes;
    if (element.name === 'style:style') elements.set(`${family} ${name}`, element);
  }
  const known = new Map<string, OdtStyle>();
  return {
    of: (family, name) => {
      const key = `${family} ${name}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const style = chainOf(family, name, elements).reduceRight(inherit, plain);
      known.set(key, style);
      return style;
    },
  };
}

/** The style and what it is based on, the nearest first. */
function chainOf(
  family: string,
  name: string | undefined,
  elements: ReadonlyMap<string, XmlElement>,
): XmlElement[] {
  const chain: XmlElement[] = [];
  let element = elements.get(`${family} ${name}`);
  while (element !== undefined && chain.length < CHAIN) {
    chain.push(element);
    element = elements.get(`${family} ${element.attributes['style:parent-style-name']}`);
  }
  return chain;
}

function inherit(before: OdtStyle, element: XmlElement): OdtStyle {
  const letters = childNamed(element, 'style:text-properties')?.attributes;
  const paragraph = childNamed(element, 'style:paragraph-properties')?.attributes;
  const weight = letters?.['fo:font-weight'];
  const display = letters?.['text:display'];
  const { 'style:master-page-name': master, 'style:list-style-name': list } = element.attributes;
  return {
    bold: weight === undefined ? before.bold : weight === 'bold' || Number(weight) >= 600,
    hidden: display === undefined ? before.hidden : display === 'none',
    newPage: paragraph?.['fo:break-before'] === 'page' || (master !== undefined && master !== ''),
    list: list ?? before.list,
  };
}
