/** Nodes -> paragraphs and tables of Word. */
import type { IParagraphOptions, Paragraph, ParagraphChild, Table } from 'docx';
import type { Inline, ItemEntry, Items, Node } from '../../document/nodes.ts';
import { plainText } from './plain-text.ts';
import { linkOf, runsOf } from './runs.ts';
import type { StyleId } from './styles.ts';
import { flatTable, tableOf } from './table.ts';
import { type Setting, type Writing, word } from './writing.ts';

export type WordBlock = Paragraph | Table;
type Handlers = {
  [Type in Node['type']]?: (
    node: Extract<Node, { type: Type }>,
    writing: Writing,
    setting: Setting,
  ) => WordBlock[];
};

const headingLevels = ['Title', 'Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5'] as const;
const voices: Record<string, StyleId> = { statement: 'Statement', interface: 'Note', quiet: 'Note' };

const handlers: Handlers = {
  paragraph: ({ content, voice, keep }, writing, setting) => [
    paragraphOf(runsOf(content, writing, setting), setting, {
      ...(voice && voices[voice] ? { style: voices[voice] } : unjustified(content, setting)),
      ...(keep && { keepNext: true }),
    }),
  ],
  heading: ({ level, content, voice }, writing, setting) => [
    new (word().Paragraph)(
      setting.flat || voice === 'interface'
        ? { style: setting.flat ? setting.style : 'About', children: runsOf(content, writing, setting) }
        : { heading: headingLevels[level - 1] ?? 'Heading5', children: runsOf(content, writing, setting) },
    ),
  ],
  items: itemsOf,
  list: ({ markers, items }, writing, setting) => {
    const hanging = hangingOf(markers);
    return items.flatMap((nodes, index) =>
      labelled([new (word().TextRun)(markers[index] ?? '')], nodes, hanging, writing, setting),
    );
  },
  table: (table, writing, setting) =>
    setting.flat ? flatTable(table, writing, setting) : [tableOf(table, writing, setting), spacer()],
  quote: ({ content }, writing, setting) =>
    blocksOf(content, writing, { ...setting, left: setting.left + 567 }),
  group: ({ content }, writing, setting) => blocksOf(content, writing, setting),
  aside: ({ content }, writing, setting) =>
    blocksOf(content, writing, { ...setting, style: 'Note', language: null }),
  foreign: ({ content, language: { code, region } }, writing, setting) =>
    blocksOf(content, writing, { ...setting, language: region === null ? code : `${code}-${region}` }),
  'code-block': ({ text }, _, setting) =>
    text.split('\n').map((line) => paragraphOf([new (word().TextRun)(line)], setting, { style: 'Code' })),
  rule: () => [
    new (word().Paragraph)({ border: { bottom: { style: 'single', size: 4, space: 1, color: '808080' } } }),
  ],
  facts: ({ rows }, writing, setting) =>
    rows.map(({ term, values }) => {
      const words = values.flatMap((value, index): Inline[] => [
        ...(index === 0 ? [] : [{ type: 'break' as const }]),
        ...value,
      ]);
      return paragraphOf(runsOf([{ type: 'text', text: `${term}: ` }, ...words], writing, setting), setting, {
        style: 'Note',
      });
    }),
  signatures: ({ signed }, { width }, setting) => {
    const { Paragraph: P, Tab, TextRun } = word();
    return signed.map(
      ({ post, name }) =>
        new P({
          style: 'Signature',
          tabStops: [{ type: 'right', position: width - setting.left }],
          children: [new TextRun(post), new TextRun({ children: [new Tab(), name] })],
        }),
    );
  },
};

/** @throws for a node that only printed documents have */
export const blocksOf = (nodes: readonly Node[], writing: Writing, setting: Setting): WordBlock[] =>
  nodes.flatMap((node) => {
    const handler = handlers[node.type] as
      | ((one: Node, writing: Writing, setting: Setting) => WordBlock[])
      | undefined;
    if (handler === undefined) throw new Error(`No “${node.type}” in Word documents.`);
    return handler(node, writing, setting);
  });

function paragraphOf(
  children: ParagraphChild[],
  { left, style, align }: Setting,
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
const unjustified = (content: readonly Inline[], { style, align }: Setting): IParagraphOptions =>
  align === null && /^Document/.test(style) && /\S{36}/.test(plainText(content)) ? { alignment: 'left' } : {};

/** Word joins two tables with nothing between. */
const spacer = () => new (word().Paragraph)({ style: 'TableText' });

/** About as wide as the longest label, and what parts it from the text. */
const hangingOf = (labels: readonly string[]) =>
  Math.max(500, Math.max(...labels.map(({ length }) => length)) * 150 + 160);

function itemsOf({ entries }: Items, writing: Writing, setting: Setting): WordBlock[] {
  const hanging = hangingOf(entries.map(({ label }) => label));
  return entries.flatMap((entry) => {
    const words = entry.content.filter(({ type }) => type !== 'aside');
    return labelled(labelOf(entry, writing), [...words, ...entry.children], hanging, writing, setting);
  });
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
  setting: Setting,
): WordBlock[] {
  const { Paragraph: P, Tab, TextRun } = word();
  const [first, ...others] = nodes;
  const left = setting.left + hanging;
  const style = setting.style === 'DocumentText' ? 'DocumentItem' : setting.style;
  const inside: Setting = { ...setting, left, style };
  const content = first?.type === 'paragraph' ? first.content : [];
  const paragraph = new P({
    style,
    ...unjustified(content, inside),
    indent: { left, hanging },
    children: [...label, new TextRun({ children: [new Tab()] }), ...runsOf(content, writing, inside)],
  });
  return [paragraph, ...blocksOf(first?.type === 'paragraph' ? others : nodes, writing, inside)];
}
