/** Paragraphs, lists, tables, text boxes and notes of an OpenDocument text, in the order in which people read them, as lines. */

import type { XmlElement } from '../../xml.ts';
import { childNamed, childrenNamed, elementsOf, textOf } from '../../xml-tree.ts';
import { wholeNumber } from '../number-formats.ts';
import { addAll, addParagraph, type Lines, linesOf, newParagraph } from '../paragraph.ts';
import type { LineRole, SourceLine } from '../types.ts';
import { type Counts, OUTLINE } from './lists.ts';
import type { OdtReading } from './reading.ts';
import { type OdtParagraph, readNode } from './text.ts';

/** The list around a paragraph. */
interface Listed {
  style: string;
  level: number;
  counts: Counts;
  /** The paragraph is the first of its item and prints its label. */
  labelled: boolean;
}

interface Story extends Lines {
  reading: OdtReading;
  role: LineRole;
  listed: Listed | null;
}

type Reader = (element: XmlElement, story: Story) => void;

export function readStory(root: XmlElement, role: LineRole, reading: OdtReading): SourceLine[] {
  const story: Story = { reading, role, lines: [], gap: 0, listed: null };
  readBlocks(root, story);
  return story.lines;
}

const readBlocks: Reader = (parent, story) => {
  for (const element of elementsOf(parent)) (readers[element.name] ?? readBlocks)(element, story);
};

const skip: Reader = () => undefined;

const box: Reader = (element, { lines, role, reading }) => addAll(lines, readStory(element, role, reading));

/** What is not here is a wrapper whose inside is read. */
const readers: Partial<Record<string, Reader>> = {
  'text:p': readParagraph,
  'text:h': readParagraph,
  'text:list': readList,
  'table:table-cell': (cell, { lines, role, reading }) =>
    addAll(lines, readStory(cell, role === 'text' ? 'cell' : role, reading)),
  'table:covered-table-cell': skip,
  'draw:text-box': box,
  'text:soft-page-break': (_element, { reading }) => reading.turnPage(),
  // It keeps what was deleted; what was inserted stands in the text.
  'text:tracked-changes': (element, { reading }) => {
    if (elementsOf(element).length > 0) reading.trackedChanges = true;
  },
  'office:forms': skip,
  'text:sequence-decls': skip,
  'text:variable-decls': skip,
  'text:user-field-decls': skip,
  'office:annotation': skip,
  'svg:title': skip,
  'svg:desc': skip,
};

function readList(element: XmlElement, story: Story): void {
  const { reading, listed: outer } = story;
  const { attributes } = element;
  const style = attributes['text:style-name'] || outer?.style || '';
  const level = outer === null ? 0 : outer.level + 1;
  const counts = outer?.counts ?? continued(attributes, style, reading) ?? new Map<number, number>();
  for (const item of elementsOf(element)) {
    const numbered = item.name === 'text:list-item' && startsWithText(item);
    if (numbered) count(style, level, counts, wholeNumber(item.attributes['text:start-value']), reading);
    story.listed = { style, level, counts, labelled: numbered };
    readBlocks(item, story);
  }
  story.listed = outer;
  if (outer !== null) return;
  reading.counted.byStyle.set(style, counts);
  const id = attributes['xml:id'];
  if (id !== undefined) reading.counted.byId.set(id, counts);
}

/** The count that a list goes on with; a copy of it, as several may go on from one. */
function continued(
  attributes: XmlElement['attributes'],
  style: string,
  { counted }: OdtReading,
): Counts | null {
  const { 'text:continue-list': id, 'text:continue-numbering': goesOn } = attributes;
  const before = (id && counted.byId.get(id)) || (goesOn === 'true' && counted.byStyle.get(style));
  return before ? new Map(before) : null;
}

/** An item that holds nothing but a deeper list is there for the depth and counts as none. */
const startsWithText = (item: XmlElement): boolean => {
  const first = elementsOf(item).find(({ name }) => name !== 'text:soft-page-break');
  return first !== undefined && first.name !== 'text:list';
};

function count(
  style: string,
  level: number,
  counts: Counts,
  start: number | null,
  { lists }: OdtReading,
): void {
  for (let above = 0; above < level; above += 1) {
    if (!counts.has(above)) counts.set(above, lists.startOf(style, above));
  }
  const before = counts.get(level);
  counts.set(level, start ?? (before === undefined ? lists.startOf(style, level) : before + 1));
  for (const below of counts.keys()) {
    if (below > level) counts.delete(below);
  }
}

function readParagraph(element: XmlElement, story: Story): void {
  const { reading, role, lines } = story;
  const style = reading.styles.of('paragraph', element.attributes['text:style-name']);
  if (style.newPage && lines.length > 0) reading.turnPage();
  const paragraph: OdtParagraph = { text: newParagraph(), afterSpace: true, boxes: [], notes: [] };
  const { page } = reading;
  for (const node of element.children) readNode(node, paragraph, reading, style.bold === true);
  const heading =
    element.name === 'text:h' ? (wholeNumber(element.attributes['text:outline-level']) ?? 1) : null;
  const continues = story.listed !== null && !story.listed.labelled;
  const list = listOf(element, heading, story);
  addParagraph(story, linesOf(paragraph.text, page, { role, heading, list, continues }));
  for (const one of paragraph.boxes) addAll(lines, readStory(one, role, reading));
  if (role !== 'note') for (const note of paragraph.notes) addAll(lines, readNote(note, reading));
}

function listOf(element: XmlElement, heading: number | null, story: Story): SourceLine['list'] {
  const { reading, listed } = story;
  const { lists } = reading;
  if (listed?.labelled) {
    // Only the item’s first paragraph prints the label.
    story.listed = { ...listed, labelled: false };
    const { style, level, counts } = listed;
    const label = lists.labelOf(style, level, counts);
    return label === '' ? null : { level, label };
  }
  if (heading === null || listed !== null || element.attributes['text:is-list-header'] === 'true')
    return null;
  const counts = reading.counted.headings;
  const start = wholeNumber(element.attributes['text:start-value']);
  count(
    OUTLINE,
    heading - 1,
    counts,
    element.attributes['text:restart-numbering'] === 'true'
      ? (start ?? lists.startOf(OUTLINE, heading - 1))
      : null,
    reading,
  );
  const label = lists.marks(OUTLINE, heading - 1) ? lists.labelOf(OUTLINE, heading - 1, counts) : null;
  return label ? { level: heading - 1, label } : null;
}

function readNote(note: XmlElement, reading: OdtReading): SourceLine[] {
  const mark = textOf(childNamed(note, 'text:note-citation') ?? '').trim();
  const [body] = childrenNamed(note, 'text:note-body');
  const [first, ...others] = body === undefined ? [] : readStory(body, 'note', reading);
  return first === undefined ? [] : [{ ...first, text: `${mark} ${first.text}` }, ...others];
}
