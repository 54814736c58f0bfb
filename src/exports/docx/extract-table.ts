/** Items of a resolution that name an organization -> a table: under the words that they stand under, with columns to fill in. */

import { aboveNodes } from '../../document/above.ts';
import { othersNamed, remarksOn } from '../../document/extract.ts';
import { withInner } from '../../document/inner.ts';
import { type Cell, type Inline, type Node, paragraph, type Table, textNode } from '../../document/nodes.ts';
import type { Setting } from '../../document/setting.ts';
import { textNodes } from '../../document/text.ts';
import { inLanguage } from '../../document/title.ts';
import { treeNodes } from '../../document/tree.ts';
import type { ResolutionExtract } from '../../model/extract.ts';
import type { ExtractItem, Passage } from '../../model/extract-types.ts';
import type { Resolution } from '../../model/resolution-types.ts';
import type { Organization } from '../../model/types.ts';
import { wordsOf } from '../../strings/languages.ts';
import type { AddresseeManner } from '../../strings/vocabulary.ts';

interface ExtractContext {
  resolution: Resolution;
  organization: Organization;
  setting: Setting;
}

/** Of the sheet's width: the number, the place, the words, then what is filled in. */
const widths = [4, 14, 37, 21, 13, 11];

/** The content of its cells; a row of one cell has the whole width. */
type Row = Node[][];

export function extractTable(manners: ResolutionExtract['manners'], context: ExtractContext): Table {
  const { organization, setting } = context;
  const words = wordsOf(setting.language).office.extract;
  const heads = [
    words.number,
    words.place,
    words.text,
    words.position[organization.kind],
    words.responsible,
    words.due,
  ].map((head) => [paragraph(head)]);
  let number = 0;
  const next = () => {
    number += 1;
    return number;
  };
  const rows = manners.flatMap(({ manner, extract }) =>
    extract.parts
      .flatMap(({ passages }) => passages)
      .flatMap((passage) => passageRows(passage, manner, next, context)),
  );
  return {
    type: 'table',
    columns: widths.length,
    aligns: widths.map(() => 'start'),
    heads: 1,
    widths,
    cells: [heads, ...rows].flatMap((row, y) => row.map((content, x) => cellOf(content, x, y, row.length))),
  };
}

const cellOf = (content: Node[], x: number, y: number, inRow: number): Cell => ({
  x,
  y,
  colspan: inRow === 1 ? widths.length : 1,
  rowspan: 1,
  head: y === 0,
  content,
});

/** The document's words above its items, and before those that it is named with in the same words, these. */
function passageRows(
  { above, items }: Passage,
  manner: AddresseeManner,
  next: () => number,
  context: ExtractContext,
): Row[] {
  const { resolution, setting } = context;
  const opening = aboveNodes(above, resolution.contentLanguage, setting).map(asWords);
  const named = items.map((item) => namingLines(item, manner, context));
  return items.flatMap((item, index): Row[] => {
    const lines = named[index] ?? [];
    const isNew = JSON.stringify(lines) !== JSON.stringify(named[index - 1]);
    return [
      ...(isNew ? [[[...(index === 0 ? opening : []), ...lines]]] : []),
      [
        [paragraph(String(next()))],
        [paragraph([{ type: 'link', url: setting.url(item.address), content: [textNode(item.place)] }])],
        textOf(item, context),
        [],
        [],
        [],
      ],
    ];
  });
}

/** A table has no headings: theirs are strong words. */
const asWords = (node: Node): Node =>
  node.type === 'heading'
    ? { ...paragraph([{ type: 'strong', content: node.content }]), keep: true }
    : withInner(node, (inner) => inner.map(asWords));

/** «Предложено: предложений Департаменту …». Quotations are the original's, which a translation has not. */
function namingLines(
  { address }: ExtractItem,
  manner: AddresseeManner,
  { resolution, organization, setting }: ExtractContext,
): Node[] {
  const { mannersAlone } = wordsOf(setting.language).site;
  const isOriginal = resolution.contentLanguage === resolution.existsIn[0];
  const { addressees = [] } = itemAt(address, resolution) ?? {};
  return addressees
    .filter((one) => one.organization.address === organization.address && one.manner === manner)
    .map(({ words }): Inline[] =>
      isOriginal
        ? [textNode(`${mannersAlone[manner]}: `), { type: 'emphasis', content: [textNode(words)] }]
        : [textNode(mannersAlone[manner])],
    )
    .map((line) => ({ ...paragraph(line, 'interface'), keep: true }));
}

/** All words of an item after its label, then whom else it names and what became of it. */
function textOf(item: ExtractItem, { resolution, organization, setting }: ExtractContext): Node[] {
  const { language } = setting;
  const known = itemAt(item.address, resolution);
  const others = othersNamed(item, organization, language).join(' · ');
  return [
    ...inLanguage(
      [...treeNodes(item.tree, setting), ...textNodes(item.children, resolution, setting, false)],
      resolution.contentLanguage,
      setting,
    ),
    ...(others === '' ? [] : [paragraph(others, 'quiet')]),
    ...(known === undefined ? [] : remarksOn(known, language).map((line) => paragraph(line, 'quiet'))),
  ];
}

const itemAt = (address: string, { recommendations }: Resolution) =>
  recommendations.find((item) => item.address === address);
