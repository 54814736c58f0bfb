/** Paragraphs, lists, tables, code and notes of Markdown, in the order in which a page shows them, as lines. */
import type {
  Code,
  Definition,
  FootnoteDefinition,
  List,
  Paragraph as MdParagraph,
  Root,
  RootContent,
  Table,
} from 'mdast';
import { visit } from 'unist-util-visit';
import { readLabel } from '../../../markdown/labels.ts';
import { markerOf } from '../../../markdown/list-markers.ts';
import { placeOf } from '../../../markdown/places.ts';
import { addAll, addText, linesOf, newParagraph, type Paragraph } from '../paragraph.ts';
import { plainLines } from '../txt.ts';
import type { LineRole, SourceLine } from '../types.ts';
import { htmlLines } from './html.ts';
import { paragraphsOf } from './paragraphs.ts';
import { readPhrasing } from './phrasing.ts';
import { type MdReading, placeKey, takeAway, typed } from './reading.ts';

/** What is around a block. The first paragraph in it takes `list` and `prefix`. */
interface Story {
  reading: MdReading;
  lines: SourceLine[];
  role: LineRole;
  list: SourceLine['list'];
  /** Printed before the first word: the number of a footnote. */
  prefix: string;
  /** How many lists are around. */
  depth: number;
  /** Marks of footnotes stay as typed: the note that they stand in is not one. */
  verbatim: boolean;
}

export function readBody(root: Root, reading: MdReading): SourceLine[] {
  visit(root, 'footnoteDefinition', (note) => {
    if (!reading.notes.has(note.identifier)) reading.notes.set(note.identifier, note);
  });
  const story: Story = {
    reading,
    lines: [],
    role: 'text',
    list: null,
    prefix: '',
    depth: 0,
    verbatim: false,
  };
  readAll(root.children, story);
  // A note may refer to others, which come after it.
  for (const [identifier, number] of reading.noteNumbers) {
    const note = reading.notes.get(identifier);
    if (note === undefined) continue;
    takeAway(reading, '[^]:');
    readInside(note.children, { ...story, role: 'note', prefix: `${number} ` });
  }
  return story.lines;
}

type Reader<Node> = (node: Node, story: Story) => void;
type Readers = { [Type in RootContent['type']]?: Reader<Extract<RootContent, { type: Type }>> };

function readAll(nodes: readonly RootContent[], story: Story): void {
  // The type decides about the node; TypeScript cannot follow a union through an index.
  for (const node of nodes) (readers[node.type] as Reader<RootContent> | undefined)?.(node, story);
}

/** Reads blocks of their own: what none of them could take stands alone. */
function readInside(nodes: readonly RootContent[], story: Story): void {
  readAll(nodes, story);
  flush(story);
}

/** All kinds of blocks that the parser makes. */
const readers: Readers = {
  paragraph: (node, story) => addPhrasing(node, null, story),
  heading: (node, story) => {
    const source = typed(node, story.reading);
    takeAway(story.reading, /^#+/.exec(source)?.[0] ?? /[=-]+\s*$/.exec(source.slice(-200))?.[0] ?? '');
    addPhrasing({ ...node, type: 'paragraph' }, node.depth, story);
  },
  thematicBreak: (node, { reading }) => takeAway(reading, typed(node, reading)),
  blockquote: ({ children }, story) => {
    takeAway(story.reading, '>');
    readAll(children, story);
  },
  list: readList,
  table: readTable,
  code: readCode,
  html: ({ value }, story) => {
    const lines = htmlLines(value, story.reading);
    if (lines.length === 0) return;
    flush(story);
    const role = ({ role }: SourceLine) => (story.role === 'text' ? role : story.role);
    addAll(
      story.lines,
      lines.map((line) => furthered({ ...line, role: role(line) }, story)),
    );
  },
  definition: readDefinition,
  footnoteDefinition: readUnusedNote,
};

function addPhrasing(node: MdParagraph, heading: number | null, story: Story): void {
  const lines = readPhrasing(node, story.reading, story.verbatim);
  for (const paragraph of paragraphsOf(lines, story.prefix)) add(paragraph, heading, story);
}

/** Adds a paragraph, to which the label or number falls that waits for one. */
function add(paragraph: Paragraph, heading: number | null, story: Story): void {
  const { role, list } = story;
  const lines = linesOf(paragraph, null, { role, heading, list }).map((line) => ({
    ...line,
    text: line.text.trimEnd(),
  }));
  if (lines.length === 0) return;
  story.list = null;
  story.prefix = '';
  addAll(
    story.lines,
    lines.map((line) => (list === null && line.starts === 'paragraph' ? furthered(line, story) : line)),
  );
}

/** A line with a label of its own goes on with no item. */
const furthered = (line: SourceLine, { depth }: Story): SourceLine =>
  depth === 0 || line.role !== 'text' || line.list !== null || readLabel(line.text) !== null
    ? line
    : { ...line, continues: true };

/** Prints the label or number of something that does not begin with a paragraph. */
function flush(story: Story): void {
  if (story.prefix === '' && story.list?.label == null) return;
  const paragraph = newParagraph();
  addText(paragraph, story.prefix, false, null);
  add(paragraph, null, story);
}

function readList({ children, ordered }: List, story: Story): void {
  const { reading, depth } = story;
  flush(story);
  for (const item of children) {
    const label = ordered ? markerOf(item, reading.source) : null;
    if (label === null) takeAway(reading, typed(item, reading).trimStart().slice(0, 1));
    readInside(item.children, { ...story, list: { level: depth, label }, depth: depth + 1 });
  }
}

function readTable({ children }: Table, story: Story): void {
  flush(story);
  const role = story.role === 'text' ? 'cell' : story.role;
  for (const cell of children.flatMap((row) => row.children)) {
    takeAway(story.reading, '|');
    addPhrasing(
      { type: 'paragraph', children: cell.children, ...(cell.position && { position: cell.position }) },
      null,
      { ...story, role, list: null, prefix: '' },
    );
  }
}

/** Each line as typed; a blank one parts paragraphs. */
function readCode(node: Code, story: Story): void {
  const source = typed(node, story.reading);
  const fence = /^(?:`+|~+)/.exec(source)?.[0] ?? '';
  const info = /^.*/.exec(source)?.[0].trim() ?? '';
  takeAway(story.reading, info === fence ? fence : info);
  if (source.trimEnd().length > info.length && source.trimEnd().endsWith(fence))
    takeAway(story.reading, fence);
  flush(story);
  for (const [index, { gap, ...line }] of plainLines(node.value).entries()) {
    const starts = index > 0 && gap === 0 ? 'break' : 'paragraph';
    story.lines.push({ ...line, page: null, role: story.role, starts });
  }
}

const isLost = (node: Definition | FootnoteDefinition, { lost }: MdReading): boolean =>
  lost.has(placeKey(placeOf(node)));

/** The address of a link that is written elsewhere. One of no link is words: «[1]: Иванов». */
function readDefinition(node: Definition, story: Story): void {
  const source = typed(node, story.reading);
  if (!isLost(node, story.reading)) {
    takeAway(story.reading, source);
    return;
  }
  const paragraph = newParagraph();
  addText(paragraph, story.prefix + source, false, null);
  add(paragraph, null, story);
}

/** Notes stand at the end of a page; one without a mark, which would not be shown, stays where it is. */
function readUnusedNote(node: FootnoteDefinition, story: Story): void {
  if (!isLost(node, story.reading)) return;
  flush(story);
  readInside(node.children, {
    ...story,
    list: null,
    prefix: `[^${node.label ?? node.identifier}]: `,
    verbatim: true,
  });
}
