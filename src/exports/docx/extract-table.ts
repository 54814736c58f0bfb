/** Items of a resolution that name an organization -> a table: under the words that they stand under, with columns to fill in. */

import { aboveWords, placeNodes, remarksOn } from '../../document/extract.ts';
import { type Cell, type Inline, type Node, paragraph, textNode } from '../../document/nodes.ts';
import type { Setting } from '../../document/setting.ts';
import { textNodes } from '../../document/text.ts';
import { inLanguage } from '../../document/title.ts';
import { treeNodes } from '../../document/tree.ts';
import { aboveItems, newBelow } from '../../model/above.ts';
import type { Above } from '../../model/extract-types.ts';
import type { Recommendation, Resolution } from '../../model/resolution-types.ts';
import type { Organization } from '../../model/types.ts';
import { interfaceStrings } from '../../strings/languages.ts';
import { officeStrings } from '../../strings/office.ts';
import { wordsIn } from '../../strings/pick.ts';
import type { SizedTable } from './document.ts';

interface ExtractContext {
  resolution: Resolution;
  organization: Organization;
  setting: Setting;
}

/** Of the sheet's width: the number, the place, the words, then what is filled in. */
const shares = [4, 14, 37, 21, 13, 11];

export function extractTable(items: readonly Recommendation[], context: ExtractContext): SizedTable {
  const { organization, setting } = context;
  const words = wordsIn(officeStrings, setting.language).extract;
  const heads = [
    words.number,
    words.place,
    words.text,
    words.position[organization.kind],
    words.responsible,
    words.due,
  ].map((head) => [paragraph(head)]);
  const aboveOf = aboveItems(context.resolution);
  let before: Passage | null = null;
  const rows: Node[][][] = [];
  items.forEach((item, index) => {
    const passage = passageOf(item, aboveOf(item), context);
    if (passage.key !== before?.key) rows.push([passageNodes(passage, before, context)]);
    before = passage;
    rows.push([
      [paragraph(String(index + 1))],
      [paragraph([{ type: 'link', url: setting.url(item.address), content: [textNode(item.place)] }])],
      textOf(item, context),
      [],
      [],
      [],
    ]);
  });
  return {
    type: 'table',
    columns: shares.length,
    aligns: shares.map(() => 'start'),
    heads: 1,
    shares,
    cells: [heads, ...rows].flatMap((row, y) => row.map((content, x) => cellOf(content, x, y, row.length))),
  };
}

const cellOf = (content: Node[], x: number, y: number, inRow: number): Cell => ({
  x,
  y,
  colspan: inRow === 1 ? shares.length : 1,
  rowspan: 1,
  head: y === 0,
  content,
});

/** What items in a row stand under: the document's words, and how they name the organization. */
interface Passage {
  key: string;
  above: Above[];
  manners: Inline[][];
}

function passageOf(
  item: Recommendation,
  above: Above[],
  { resolution, organization, setting }: ExtractContext,
): Passage {
  const { mannersAlone } = interfaceStrings(setting.language);
  // Quotations are the original's, which a translation has not.
  const isOriginal = resolution.contentLanguage === resolution.existsIn[0];
  const manners = item.addressees
    .filter((addressed) => addressed.organization.address === organization.address)
    .map(({ manner, words }): Inline[] =>
      isOriginal
        ? [textNode(`${mannersAlone[manner]}: `), { type: 'emphasis', content: [textNode(words)] }]
        : [textNode(mannersAlone[manner])],
    );
  return { key: JSON.stringify([above, manners]), above, manners };
}

function passageNodes(
  { above, manners }: Passage,
  before: Passage | null,
  { resolution: { contentLanguage }, setting }: ExtractContext,
): Node[] {
  return [
    ...newBelow(above, before?.above ?? []).flatMap((one) => [
      ...placeNodes(one),
      ...inLanguage([{ ...paragraph(wordsOf(one)), keep: true }], contentLanguage, setting),
    ]),
    ...manners.map((manner) => ({ ...paragraph(manner, 'interface'), keep: true })),
  ];
}

const wordsOf = (above: Above): Inline[] => {
  const words = [textNode(aboveWords(above))];
  return above.kind === 'heading' ? [{ type: 'strong', content: words }] : words;
};

/** All words of an item after its label, then what became of it. */
const textOf = (item: Recommendation, { resolution, setting }: ExtractContext): Node[] => [
  ...inLanguage(
    [...treeNodes(item.tree, setting), ...textNodes(item.children, resolution, setting, false)],
    resolution.contentLanguage,
    setting,
  ),
  ...remarksOn(item, setting.language).map((line) => paragraph(line, 'quiet')),
];
