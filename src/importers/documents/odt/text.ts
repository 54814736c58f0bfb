/** What stands inside a paragraph of an OpenDocument text (ODF 1.3, part 3, 6.1): its letters as they are printed. */

import type { XmlElement, XmlNode } from '../../xml.ts';
import { childNamed, isElement, textOf } from '../../xml-tree.ts';
import { wholeNumber } from '../number-formats.ts';
import { addMark, addText, breakLine, type Paragraph } from '../paragraph.ts';
import type { OdtReading } from './reading.ts';

/** A paragraph being read. */
export interface OdtParagraph {
  text: Paragraph;
  /** White space in XML is one space, and none at the beginning or after another (ODF 1.3, part 3, 6.1.2). */
  afterSpace: boolean;
  boxes: XmlElement[];
  notes: XmlElement[];
}

type Reader = (element: XmlElement, paragraph: OdtParagraph, reading: OdtReading, bold: boolean) => void;

/** More spaces in a row than a line has. */
const SPACES = 100;

/** Shapes hold paragraphs, which stand inside the one they are anchored in and are lines of their own. */
const anchored: Reader = (element, { boxes }) => {
  boxes.push({ ...element, name: 'draw:text-box', attributes: {}, children: [element] });
};

const nothing: Reader = () => undefined;

const inside: Reader = (element, paragraph, reading, bold) => {
  for (const child of element.children) readNode(child, paragraph, reading, bold);
};

const type = (paragraph: OdtParagraph, reading: OdtReading, bold: boolean, text: string): void => {
  addText(paragraph.text, text, bold, reading.page);
  paragraph.afterSpace = false;
};

/** What is not here is a wrapper or a field whose inside is read. */
const readers: Partial<Record<string, Reader>> = {
  'text:s': ({ attributes }, paragraph, reading, bold) => {
    const count = Math.min(SPACES, wholeNumber(attributes['text:c']) ?? 1);
    type(paragraph, reading, bold, ' '.repeat(Math.max(0, count)));
  },
  'text:tab': (_element, paragraph, reading, bold) => type(paragraph, reading, bold, '\t'),
  'text:line-break': (_element, paragraph, reading) => {
    breakLine(paragraph.text, reading.page);
    paragraph.afterSpace = true;
  },
  'text:soft-page-break': (_element, _paragraph, reading) => reading.turnPage(),
  'text:span': (element, paragraph, reading, bold) => {
    const style = reading.styles.of('text', element.attributes['text:style-name']);
    if (style.hidden) reading.hiddenLetters += textOf(element).length;
    else inside(element, paragraph, reading, style.bold ?? bold);
  },
  'text:note': (element, paragraph, reading, bold) => {
    const citation = childNamed(element, 'text:note-citation');
    const mark = citation === undefined ? '' : textOf(citation).trim();
    addMark(paragraph.text, mark, bold, reading.page);
    paragraph.afterSpace = false;
    paragraph.notes.push(element);
  },
  'text:ruby': (element, paragraph, reading, bold) => {
    const base = childNamed(element, 'text:ruby-base');
    if (base !== undefined) inside(base, paragraph, reading, bold);
  },
  'draw:text-box': (element, { boxes }) => {
    boxes.push(element);
  },
  'draw:object': (_element, _paragraph, reading) => {
    reading.embedded += 1;
  },
  'text:p': anchored,
  'text:h': anchored,
  'text:list': anchored,
  'table:table': anchored,
  'office:binary-data': nothing,
  'text:hidden-text': nothing,
  'text:change': nothing,
  'office:annotation': nothing,
  'svg:title': nothing,
  'svg:desc': nothing,
};

export function readNode(node: XmlNode, paragraph: OdtParagraph, reading: OdtReading, bold: boolean): void {
  if (isElement(node)) {
    (readers[node.name] ?? inside)(node, paragraph, reading, bold);
    return;
  }
  const single = node.replace(/[\t\n\r ]+/g, ' ');
  const text = paragraph.afterSpace && single.startsWith(' ') ? single.slice(1) : single;
  if (text === '') return;
  addText(paragraph.text, text, bold, reading.page);
  paragraph.afterSpace = text.endsWith(' ');
}
