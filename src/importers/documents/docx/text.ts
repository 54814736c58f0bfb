/** What stands inside a paragraph of a .docx (ECMA-376, part 1, 17.3.2 and 17.3.3): its letters as they are printed. */
import type { XmlElement } from '../../xml.ts';
import { childNamed, elementsOf, isElement, textOf } from '../../xml-tree.ts';
import { addMark, addText, breakLine, type Paragraph } from '../paragraph.ts';
import { isOn, settingOf } from './levels.ts';
import type { DocxReading } from './reading.ts';
import type { DocxStyle } from './styles.ts';
import { symbolOf } from './symbols.ts';

/** A paragraph being read. */
export interface DocxParagraph {
  text: Paragraph;
  style: DocxStyle;
  /** Complex fields that are open (17.16.18): `true` while their instruction is passing. */
  fields: boolean[];
  /** How many of them are passing theirs: nothing is printed meanwhile. */
  instructions: number;
  /** Text boxes and notes, which follow the paragraph. */
  boxes: XmlElement[];
  notes: { kind: 'footnote' | 'endnote'; id: string; mark: string | null }[];
}

type Reader = (element: XmlElement, paragraph: DocxParagraph, reading: DocxReading, bold: boolean) => void;

const nothing: Reader = () => undefined;

const type =
  (printed: string | ((element: XmlElement) => string)): Reader =>
  (element, paragraph, reading, bold) => {
    const text = typeof printed === 'string' ? printed : printed(element);
    if (paragraph.instructions === 0) addText(paragraph.text, text, bold, reading.pages.now);
  };

const lineBreak: Reader = (element, { text }, { pages }) => {
  if (element.attributes['w:type'] === 'page') pages.breakHere();
  breakLine(text, pages.now);
};

const inside: Reader = (element, paragraph, reading, bold) => {
  for (const child of elementsOf(element)) readInline(child, paragraph, reading, bold);
};

const inserted: Reader = (element, paragraph, reading, bold) => {
  reading.trackedChanges = true;
  inside(element, paragraph, reading, bold);
};

const deleted: Reader = (_element, _paragraph, reading) => {
  reading.trackedChanges = true;
};

const noteMark =
  (kind: 'footnote' | 'endnote'): Reader =>
  (element, paragraph, reading, bold) => {
    const id = element.attributes['w:id'] ?? '';
    const own = isOn({
      ...element,
      attributes: { 'w:val': element.attributes['w:customMarkFollows'] ?? 'false' },
    });
    const mark = own === true ? null : reading.notes.markOf(kind, id);
    if (mark !== null) addMark(paragraph.text, mark, bold, reading.pages.now);
    paragraph.notes.push({ kind, id, mark });
  };

/** The mark at the beginning of a note. */
const ownMark: Reader = (element, paragraph, reading, bold) => {
  type(reading.notes.current ?? '')(element, paragraph, reading, bold);
  reading.notes.current = null;
};

const readFieldMark: Reader = ({ attributes }, paragraph) => {
  const { fields } = paragraph;
  const kind = attributes['w:fldCharType'];
  if ((kind === 'separate' || kind === 'end') && fields.at(-1) === true) paragraph.instructions -= 1;
  if (kind === 'separate' && fields.length > 0) fields[fields.length - 1] = false;
  if (kind === 'end') fields.pop();
  if (kind !== 'begin') return;
  fields.push(true);
  paragraph.instructions += 1;
};

/** What is not here is a wrapper whose inside is read; properties and bookmarks have no text. */
const readers: Partial<Record<string, Reader>> = {
  'w:r': (element, paragraph, reading) => readRun(element, paragraph, reading),
  'w:t': type((element) => {
    const text = textOf(element);
    return element.attributes['xml:space'] === 'preserve' ? text : withoutMargins(text);
  }),
  'm:t': type(textOf),
  'w:tab': type('\t'),
  'w:ptab': type('\t'),
  'w:noBreakHyphen': type('\u2011'),
  'w:softHyphen': type('\u00ad'),
  'w:sym': type(({ attributes }) => symbolOf(attributes['w:font'] ?? '', attributes['w:char'] ?? '')),
  'w:br': lineBreak,
  'w:cr': lineBreak,
  'w:lastRenderedPageBreak': (_element, _paragraph, { pages }) => pages.renderedHere(),
  'w:fldChar': readFieldMark,
  'w:ins': inserted,
  'w:moveTo': inserted,
  'w:del': deleted,
  'w:moveFrom': deleted,
  'w:footnoteReference': noteMark('footnote'),
  'w:endnoteReference': noteMark('endnote'),
  'w:footnoteRef': ownMark,
  'w:endnoteRef': ownMark,
  'w:txbxContent': (element, { boxes }) => {
    boxes.push(element);
  },
  'w:altChunk': (_element, _paragraph, reading) => {
    reading.embedded += 1;
  },
  'w:subDoc': (_element, _paragraph, reading) => {
    reading.embedded += 1;
  },
  'mc:AlternateContent': (element, paragraph, reading, bold) => {
    const chosen = chosenOf(element);
    if (chosen !== undefined) inside(chosen, paragraph, reading, bold);
  },
  'w:instrText': nothing,
  'w:delText': nothing,
  'w:delInstrText': nothing,
  'w:pPr': nothing,
  'w:rPr': nothing,
  'w:rt': nothing,
  'w:sdtPr': nothing,
};

/** Without white space of XML at its ends, which does not count unless it is preserved; a no-break space is none. */
function withoutMargins(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && ' \t\n\r'.includes(text.charAt(start))) start += 1;
  while (end > start && ' \t\n\r'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Of alternatives that say the same, the newest. */
export const chosenOf = (alternatives: XmlElement): XmlElement | undefined =>
  childNamed(alternatives, 'mc:Choice') ?? childNamed(alternatives, 'mc:Fallback');

export function readInline(
  element: XmlElement,
  paragraph: DocxParagraph,
  reading: DocxReading,
  bold: boolean,
): void {
  (readers[element.name] ?? inside)(element, paragraph, reading, bold);
}

function readRun(run: XmlElement, paragraph: DocxParagraph, reading: DocxReading): void {
  const properties = childNamed(run, 'w:rPr');
  const { style } = paragraph;
  const own = reading.styles.character(settingOf(properties, 'w:rStyle'));
  if (isOn(childNamed(properties, 'w:vanish')) ?? own.hidden !== style.hidden) {
    reading.hiddenLetters += textOf(run).length;
    return;
  }
  // Bold letters of a style inside a bold paragraph are set off by being plain (17.7.3).
  const bold = isOn(childNamed(properties, 'w:b')) ?? own.bold !== style.bold;
  for (const child of run.children) {
    if (isElement(child)) readInline(child, paragraph, reading, bold);
  }
}
