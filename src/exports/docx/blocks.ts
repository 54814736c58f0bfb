/** Nodes -> paragraphs and tables of Word. */
import type { IParagraphOptions, Paragraph, ParagraphChild, Table } from 'docx';
import type { Inline, ItemEntry, Items, Node } from '../../document/nodes.ts';
import { plainWords } from './plain-text.ts';
import { linkOf, runsOf } from './runs.ts';
import type { StyleId } from './styles.ts';
import { flatTable, tableOf } from './table.ts';
import { type Spot, type Writing, word } from './writing.ts';

export type WordBlock = Paragraph | Table;
type Handlers = {
  [Type in Node['type']]?: (node: Extract<Node, { type: Type }>, writing: Writing, spot: Spot) => WordBlock[];
};

const headingLevels = ['Title', 'Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5'] as const;
const voices: Record<string, StyleId> = { statement: 'Statement', interface: 'Note', quiet: 'Note' };

const handlers: Handlers = {
  paragraph: ({ content, voice, keep }, writing, spot) => [
    paragraphOf(runsOf(content, writing, spot), spot, {
      ...(voice && voices[voice] ? { style: voices[voice] } : unjustified(content, spot)),
      ...(keep && { keepNext: true }),
    }),
  ],
  heading: ({ level, content, voice }, writing, spot) => [
    new (word().Paragraph)(
      spot.flat || voice === 'interface'
        ? { style: spot.flat ? spot.style : 'About', children: runsOf(content, writing, spot) }
        : { heading: headingLevels[level - 1] ?? 'Heading5', children: runsOf(content, writing, spot) },
    ),
  ],
  items: itemsOf,
  list: ({ markers, items }, writing, spot) => {
    const hanging = hangingOf(markers);
    return items.flatMap((nodes, index) =>
      labelled([new (word().TextRun)(markers[index] ?? '')], nodes, hanging, writing, spot),
    );
  },
  table: (table, writing, spot) =>
    spot.flat ? flatTable(table, writing, spot) : [tableOf(table, writing, spot), spacer()],
  quote: ({ content }, writing, spot) => blocksOf(content, writing, { ...spot, left: spot.left + 567 }),
  group: ({ content }, writing, spot) => blocksOf(content, writing, spot),
  aside: ({ content }, writing, spot) =>
    blocksOf(content, writing, { ...spot, style: 'Note', language: null }),
  foreign: ({ content, language: { code, region } }, writing, spot) =>
    blocksOf(content, writing, { ...spot, language: region === null ? code : `${code}-${region}` }),
  'code-block': ({ text }, _, spot) =>
    text.split('\n').map((line) => paragraphOf([new (word().TextRun)(line)], spot, { style: 'Code' })),
  rule: () => [
    new (word().Paragraph)({ border: { bottom: { style: 'single', size: 4, space: 1, color: '808080' } } }),
  ],
  facts: ({ rows }, writing, spot) =>
    rows.map(({ term, values }) => {
      const words = values.flatMap((value, index): Inline[] => [
        ...(index === 0 ? [] : [{ type: 'break' as const }]),
        ...value,
      ]);
      return paragraphOf(runsOf([{ type: 'text', text: `${term}: ` }, ...words], writing, spot), spot, {
        style: 'Note',
      });
    }),
  signatures: ({ signed }, { width }, spot) => {
    const { Paragraph: P, Tab, TextRun } = word();
    return signed.map(
      ({ post, name }) =>
        new P({
          style: 'Signature',
          tabStops: [{ type: 'right', position: width - spot.left }],
          children: [new TextRun(post), new TextRun({ children: [new Tab(), name] })],
        }),
    );
  },
};

/** @throws for a node that only printed documents have */
export const blocksOf = (nodes: readonly Node[], writing: Writing, spot: Spot): WordBlock[] =>
  nodes.flatMap((node) => {
    const handler = handlers[node.type] as
      | ((one: Node, writing: Writing, spot: Spot) => WordBlock[])
      | undefined;
    if (handler === undefined) throw new Error(`No “${node.type}” in Word documents.`);
    return handler(node, writing, spot);
  });

function paragraphOf(
  children: ParagraphChild[],
  { left, style, align }: Spot,
  more: IParagraphOptions = {},
): Paragraph {
  return new (word().Paragraph)({
    style,
    ...(align && { alignment: align }),
    ...(left > 0 && { indent: { left, firstLine: 0 } }),
    ...more,
    children,
  });
}

/** A word or an address that fills most of a line would tear the one before it apart. */
const unjustified = (content: readonly Inline[], { style, align }: Spot): IParagraphOptions =>
  align === null && /^Document/.test(style) && /\S{36}/.test(plainWords(content))
    ? { alignment: 'left' }
    : {};

/** Word joins two tables with nothing between. */
const spacer = () => new (word().Paragraph)({ style: 'TableText' });

/** About as wide as the longest label, and what parts it from the text. */
const hangingOf = (labels: readonly string[]) =>
  Math.max(500, Math.max(...labels.map(({ length }) => length)) * 150 + 160);

function itemsOf({ entries }: Items, writing: Writing, spot: Spot): WordBlock[] {
  const hanging = hangingOf(entries.map(({ label }) => label));
  return entries.flatMap((entry) =>
    labelled(labelOf(entry, writing), [...entry.content, ...entry.children], hanging, writing, spot),
  );
}

/** The label is the document's own, and leads to the item's page. */
function labelOf({ label, target }: ItemEntry, writing: Writing): ParagraphChild[] {
  const { TextRun, BookmarkStart, BookmarkEnd } = word();
  const id = target.split('/').at(-2) ?? '';
  const bookmark = writing.bookmarks.get(id);
  const run = new TextRun(label);
  if (bookmark === undefined) return [run];
  const { name, number } = bookmark;
  const link = linkOf(`${writing.url}${id}/`, [run], writing);
  // Not `Bookmark`, whose numbers go on from one document to the next; these two are missing in the library's type of children.
  return [new BookmarkStart(name, number), ...link, new BookmarkEnd(number)] as ParagraphChild[];
}

/** A label that hangs before the first of the paragraphs below it. */
function labelled(
  label: ParagraphChild[],
  nodes: readonly Node[],
  hanging: number,
  writing: Writing,
  spot: Spot,
): WordBlock[] {
  const { Paragraph: P, Tab, TextRun } = word();
  const [first, ...others] = nodes;
  const left = spot.left + hanging;
  const style = spot.style === 'DocumentText' ? 'DocumentItem' : spot.style;
  const inside: Spot = { ...spot, left, style };
  const content = first?.type === 'paragraph' ? first.content : [];
  const paragraph = new P({
    style,
    ...unjustified(content, inside),
    indent: { left, hanging },
    children: [...label, new TextRun({ children: [new Tab()] }), ...runsOf(content, writing, inside)],
  });
  return [paragraph, ...blocksOf(first?.type === 'paragraph' ? others : nodes, writing, inside)];
}
