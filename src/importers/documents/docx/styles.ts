/** What the styles of a .docx (ECMA-376, part 1, 17.7) say about paragraphs and letters, with what they are based on. */

import type { XmlElement } from '../../xml.ts';
import { childNamed, childrenNamed } from '../../xml-tree.ts';
import { wholeNumber } from '../number-formats.ts';
import { isOn, settingOf } from './levels.ts';

export interface DocxStyle {
  /** 1 is the highest. */
  heading: number | null;
  list: string | null;
  level: number | null;
  bold: boolean;
  hidden: boolean;
}

export interface DocxStyles {
  /** Of a paragraph; without an id, the default one. */
  paragraph: (id: string | null) => DocxStyle;
  /** Of letters. */
  character: (id: string | null) => DocxStyle;
  defaultParagraph: string | null;
}

const plain: DocxStyle = { heading: null, list: null, level: null, bold: false, hidden: false };

/** A chain longer than this is a circle. */
const CHAIN = 50;

export function readStyles(root: XmlElement | null): DocxStyles {
  const elements = new Map<string, XmlElement>();
  let defaultParagraph: string | null = null;
  for (const element of childrenNamed(root ?? undefined, 'w:style')) {
    const { 'w:styleId': id, 'w:type': type, 'w:default': standard } = element.attributes;
    if (id === undefined) continue;
    elements.set(id, element);
    if (type === 'paragraph' && (standard === '1' || standard === 'true')) defaultParagraph ??= id;
  }
  const defaults = childNamed(root ?? undefined, 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
  const base = { ...plain, bold: isOn(childNamed(defaults, 'w:b')) === true };
  const known = new Map<string, DocxStyle>();
  const resolve = (id: string | null, root: DocxStyle): DocxStyle => {
    if (id === null) return root;
    const before = known.get(id);
    if (before !== undefined) return before;
    const style = chainOf(id, elements).reduceRight(inherit, root);
    known.set(id, style);
    return style;
  };
  return {
    paragraph: (id) => resolve(id !== null && elements.has(id) ? id : defaultParagraph, base),
    character: (id) => resolve(id, plain),
    defaultParagraph,
  };
}

/** The style and what it is based on, the nearest first. */
function chainOf(id: string, elements: ReadonlyMap<string, XmlElement>): XmlElement[] {
  const chain: XmlElement[] = [];
  let element = elements.get(id);
  while (element !== undefined && chain.length < CHAIN) {
    chain.push(element);
    element = elements.get(settingOf(element, 'w:basedOn') ?? '');
  }
  return chain;
}

function inherit(before: DocxStyle, element: XmlElement): DocxStyle {
  const letters = childNamed(element, 'w:rPr');
  const paragraph = childNamed(element, 'w:pPr');
  const numbered = childNamed(paragraph, 'w:numPr');
  return {
    heading: headingByName(settingOf(element, 'w:name') ?? '') ?? headingOf(paragraph, before.heading),
    list: settingOf(numbered, 'w:numId') ?? before.list,
    level: wholeNumber(settingOf(numbered, 'w:ilvl')) ?? before.level,
    bold: isOn(childNamed(letters, 'w:b')) ?? before.bold,
    hidden: isOn(childNamed(letters, 'w:vanish')) ?? before.hidden,
  };
}

/** Word keeps the English names of its own styles in every language; other programs may translate them. */
function headingByName(name: string): number | null {
  if (/^(?:title|название)$/i.test(name)) return 1;
  const level = /^(?:heading|заголовок) ([1-9])$/i.exec(name)?.[1];
  return level === undefined ? null : Number(level);
}

/** `w:outlineLvl` counts from 0, and 9 is body text. */
export function headingOf(paragraph: XmlElement | undefined, otherwise: number | null): number | null {
  const level = wholeNumber(settingOf(paragraph, 'w:outlineLvl'));
  if (level === null) return otherwise;
  return level >= 0 && level <= 8 ? level + 1 : null;
}
