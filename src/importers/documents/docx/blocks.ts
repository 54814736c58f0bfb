/** Paragraphs, tables, text boxes and notes of a .docx, in the order in which people read them, as lines. */

import type { XmlElement } from '../../xml.ts';
import { childNamed, elementsOf } from '../../xml-tree.ts';
import { wholeNumber } from '../number-formats.ts';
import { addAll, addParagraph, type Lines, linesOf, newParagraph, type Paragraph } from '../paragraph.ts';
import type { LineRole, SourceLine } from '../types.ts';
import { settingOf } from './levels.ts';
import type { DocxReading } from './reading.ts';
import { type DocxStyle, headingOf } from './styles.ts';
import { chosenOf, type DocxParagraph, readInline } from './text.ts';

/** A story: the document’s text, a header, a cell, a note, with what is left of a paragraph whose end was deleted. */
interface Story extends Lines {
  reading: DocxReading;
  role: LineRole;
  /** Text of paragraphs whose end was deleted: it belongs to the next one. */
  carried: Paragraph | null;
}

type Reader = (element: XmlElement, story: Story) => void;

export function readStory(root: XmlElement, role: LineRole, reading: DocxReading): SourceLine[] {
  const story: Story = { reading, role, lines: [], gap: 0, carried: null };
  readBlocks(root, story);
  if (story.carried !== null) {
    addAll(story.lines, linesOf(story.carried, reading.pages.now, { role, heading: null, list: null }));
  }
  return story.lines;
}

const readBlocks: Reader = (parent, story) => {
  for (const element of elementsOf(parent)) (readers[element.name] ?? readBlocks)(element, story);
};

const skip: Reader = () => undefined;

const deleted: Reader = (_element, { reading }) => {
  reading.trackedChanges = true;
};

const embedded: Reader = (_element, { reading }) => {
  reading.embedded += 1;
};

/** What is not here is a wrapper whose inside is read. */
const readers: Partial<Record<string, Reader>> = {
  'w:p': readParagraph,
  'w:tc': (cell, story) => {
    const role = story.role === 'text' ? 'cell' : story.role;
    addAll(story.lines, readStory(cell, role, story.reading));
  },
  'w:tr': (row, story) => {
    const properties = childNamed(row, 'w:trPr');
    if (childNamed(properties, 'w:del') === undefined) readBlocks(row, story);
    else story.reading.trackedChanges = true;
  },
  'w:del': deleted,
  'w:moveFrom': deleted,
  'w:altChunk': embedded,
  'w:subDoc': embedded,
  'mc:AlternateContent': (element, story) => {
    const chosen = chosenOf(element);
    if (chosen !== undefined) readBlocks(chosen, story);
  },
  'w:sectPr': skip,
  'w:tblPr': skip,
  'w:sdtPr': skip,
};

function readParagraph(element: XmlElement, story: Story): void {
  const { reading, role } = story;
  const properties = childNamed(element, 'w:pPr');
  const styleId = settingOf(properties, 'w:pStyle') ?? reading.styles.defaultParagraph;
  const style = reading.styles.paragraph(styleId);
  const paragraph: DocxParagraph = {
    text: story.carried ?? newParagraph(),
    style,
    fields: [],
    instructions: 0,
    boxes: [],
    notes: [],
  };
  const page = reading.pages.now;
  for (const child of elementsOf(element)) readInline(child, paragraph, reading, style.bold);
  const ending = childNamed(properties, 'w:rPr');
  const endDeleted = childNamed(ending, 'w:del') ?? childNamed(ending, 'w:moveFrom');
  story.carried = endDeleted === undefined ? null : paragraph.text;
  if (endDeleted === undefined) {
    const list = listOf(properties, styleId, style, reading);
    const lines = linesOf(paragraph.text, page, {
      role,
      heading: headingOf(properties, style.heading),
      list,
    });
    addParagraph(story, lines);
    if (childNamed(ending, 'w:ins') !== undefined) reading.trackedChanges = true;
  } else reading.trackedChanges = true;
  readAnchored(paragraph, story);
}

function listOf(
  properties: XmlElement | undefined,
  styleId: string | null,
  style: DocxStyle,
  { numbering }: DocxReading,
): SourceLine['list'] {
  const own = childNamed(properties, 'w:numPr');
  const list = settingOf(own, 'w:numId') ?? style.list;
  if (list === null) return null;
  const level = wholeNumber(settingOf(own, 'w:ilvl'));
  return numbering.next({ list, level, style: styleId, styleLevel: style.level });
}

/** Text boxes and notes follow the paragraph that they are anchored in. */
function readAnchored({ boxes, notes }: DocxParagraph, { reading, role, lines }: Story): void {
  for (const box of boxes) addAll(lines, readStory(box, role, reading));
  if (role === 'note') return;
  for (const { kind, id, mark } of notes) {
    const note = reading.notes.take(kind, id);
    if (note !== null) addAll(lines, readNote(note, mark, reading));
  }
}

/** `mark`: `null` when the note prints one of its own. */
function readNote(note: XmlElement, mark: string | null, reading: DocxReading): SourceLine[] {
  reading.notes.current = mark;
  const [first, ...others] = readStory(note, 'note', reading);
  const printed = reading.notes.current === null;
  reading.notes.current = null;
  if (first === undefined || mark === null) return first === undefined ? [] : [first, ...others];
  const words = printed && first.text.startsWith(mark) ? first.text.slice(mark.length) : first.text;
  const glued = !printed || /^[\p{L}\p{N}]/u.test(words);
  const text = printed && !first.text.startsWith(mark) ? first.text : `${mark}${glued ? ' ' : ''}${words}`;
  return [{ ...first, text }, ...others];
}
