/** Words of a Markdown paragraph without their markup, by the lines of the source, as only they tell where a label stands. */
import type { Image, ImageReference, Link, LinkReference, Nodes, PhrasingContent } from 'mdast';
import { type MdReading, numberOfNote, takeAway, typed } from './reading.ts';

/** Letters that are alike: all bold or not; a mark of a footnote. */
interface Run {
  text: string;
  bold: boolean;
  mark?: true;
}

export interface PhrasingLine {
  runs: Run[];
  /** Forced: the line break before it is one that a reader sees. */
  forced: boolean;
}

interface Phrasing {
  lines: PhrasingLine[];
  reading: MdReading;
  /** Marks of footnotes stay as typed. */
  verbatim: boolean;
}

export function readPhrasing(
  node: Extract<Nodes, { children: PhrasingContent[] }>,
  reading: MdReading,
  verbatim: boolean,
): PhrasingLine[] {
  const phrasing: Phrasing = { lines: [{ runs: [], forced: false }], reading, verbatim };
  takeAway(reading, '\\', escapes(node, reading));
  readAll(node.children, phrasing, false);
  return phrasing.lines;
}

function readAll(nodes: readonly PhrasingContent[], phrasing: Phrasing, bold: boolean): void {
  // The type decides about the node; TypeScript cannot follow a union through an index.
  for (const node of nodes) (readers[node.type] as Reader<PhrasingContent>)(node, phrasing, bold);
}

type Reader<Node> = (node: Node, phrasing: Phrasing, bold: boolean) => void;

function add({ lines }: Phrasing, run: Run): void {
  lines.at(-1)?.runs.push(run);
}

const begin = ({ lines }: Phrasing, forced: boolean): void => {
  lines.push({ runs: [], forced });
};

const readers: { [Type in PhrasingContent['type']]: Reader<Extract<PhrasingContent, { type: Type }>> } = {
  text: ({ value }, phrasing, bold) => {
    for (const [index, text] of value.split(/\r\n|[\n\r]/).entries()) {
      if (index > 0) begin(phrasing, false);
      add(phrasing, { text, bold });
    }
  },
  break: (node, phrasing) => {
    if (typed(node, phrasing.reading).startsWith('\\')) takeAway(phrasing.reading, '\\');
    begin(phrasing, true);
  },
  strong: (node, phrasing) => {
    takeAway(phrasing.reading, typed(node, phrasing.reading).slice(0, 2), 2);
    readAll(node.children, phrasing, true);
  },
  emphasis: (node, phrasing, bold) => {
    takeAway(phrasing.reading, typed(node, phrasing.reading).slice(0, 1), 2);
    readAll(node.children, phrasing, bold);
  },
  delete: (node, phrasing, bold) => {
    takeAway(phrasing.reading, typed(node, phrasing.reading).slice(0, 2), 2);
    readAll(node.children, phrasing, bold);
  },
  inlineCode: (node, phrasing, bold) => {
    takeAway(phrasing.reading, /^`*/.exec(typed(node, phrasing.reading))?.[0] ?? '', 2);
    add(phrasing, { text: node.value, bold });
  },
  link: readLink,
  linkReference: readLink,
  image: leaveOut,
  imageReference: leaveOut,
  footnoteReference: (node, phrasing, bold) => {
    if (phrasing.verbatim) add(phrasing, { text: typed(node, phrasing.reading), bold });
    else {
      takeAway(phrasing.reading, '[^]');
      add(phrasing, { text: numberOfNote(node.identifier, phrasing.reading), bold, mark: true });
    }
  },
  html: (node, phrasing) => {
    takeAway(phrasing.reading, node.value);
    if (/^<br\s*\/?>$/i.test(node.value)) begin(phrasing, true);
  },
};

/** Its address is no word, but must not get lost unseen. One that is printed as typed stays. */
function readLink(node: Link | LinkReference, phrasing: Phrasing, bold: boolean): void {
  const source = typed(node, phrasing.reading);
  if (source.startsWith('<')) takeAway(phrasing.reading, '<>');
  if (source.startsWith('[')) takeAway(phrasing.reading, `[${addressOf(node, phrasing.reading)}`);
  readAll(node.children, phrasing, bold);
}

/** `](address "title")`, or what stands for it. */
function addressOf({ children, position }: Link | LinkReference, { source }: MdReading): string {
  const end = children.at(-1)?.position?.end.offset ?? (position?.start.offset ?? 0) + 1;
  return source.slice(end, position?.end.offset);
}

function leaveOut(node: Image | ImageReference, { reading }: Phrasing): void {
  takeAway(reading, typed(node, reading));
}

const isVerbatim = ({ type }: Nodes): boolean => type === 'inlineCode' || type === 'html' || type === 'image';

/** How many signs are escaped in the words of a node; in code, tags and addresses they are no words. */
function escapes(node: Nodes, reading: MdReading): number {
  const count = (text: string) => text.match(/\\[!-/:-@[-`{-~]/g)?.length ?? 0;
  const others = (inner: Nodes): number => {
    if (isVerbatim(inner)) return count(typed(inner, reading));
    const own = inner.type === 'link' && inner.position ? count(addressOf(inner, reading)) : 0;
    return 'children' in inner ? inner.children.reduce((sum, child) => sum + others(child), own) : 0;
  };
  return Math.max(0, count(typed(node, reading)) - others(node));
}
