/** The adopted text, block by block, as nodes: as `components/document/ResolutionText.astro` has it in HTML. */

import { footnotesIn } from '../markdown/footnotes.ts';
import type { Block, Item } from '../markdown/types.ts';
import type { DivisionInfo, Resolution } from '../model/resolution-types.ts';
import { wordsOf } from '../strings/languages.ts';
import { inlinesOf } from './inline.ts';
import { type Inline, type Items, type Node, paragraph, textNode } from './nodes.ts';
import type { Setting } from './setting.ts';
import { treeNodes } from './tree.ts';

/** The parts of a resolution that its text is shown with. */
export type Shown = Pick<Resolution, 'divisions' | 'notes' | 'recommendations'>;

/** `corridor`: whether items stand along it, as all but inner ones do. */
export function textNodes(blocks: readonly Block[], shown: Shown, setting: Setting, corridor = true): Node[] {
  const nodes: Node[] = [];
  let run: Item[] = [];
  const close = () => {
    const before = nodes.at(-1);
    if (run.length > 0 && before?.type === 'paragraph') before.keep = true;
    if (run.length > 0) nodes.push(itemsNode(run, shown, setting, corridor));
    run = [];
  };
  for (const block of blocks) {
    if (block.kind === 'item') run.push(block);
    else {
      close();
      nodes.push(
        ...(block.kind === 'prose' ? proseNodes(block.tree, setting) : divisionNodes(block, shown, setting)),
      );
    }
  }
  close();
  return nodes;
}

/** The notes themselves stand where the text refers to them. */
const proseNodes = (tree: Block['tree'], setting: Setting): Node[] =>
  footnotesIn(tree) === null ? treeNodes(tree, setting) : [];

function divisionNodes(
  division: Extract<Block, { kind: 'division' }>,
  shown: Shown,
  setting: Setting,
): Node[] {
  const { label, depth, tree, children } = division;
  const content = labelledWords(label?.text ?? null, tree, setting);
  const end = children.findIndex(({ kind }) => kind !== 'prose');
  const opening = end === -1 ? children : children.slice(0, end);
  const info = shown.divisions[division.id];
  return [
    ...(content.length === 0
      ? []
      : [{ type: 'heading' as const, level: depth, content, voice: 'document' as const }]),
    ...textNodes(opening, shown, setting),
    ...(info === undefined ? [] : divisionFacts(info, children[end]?.kind === 'item', setting)),
    ...textNodes(children.slice(opening.length), shown, setting),
  ];
}

/** «I. Действия команды кластера:», either part of which may be missing. */
export function labelledWords(label: string | null, tree: Item['tree'], setting: Setting): Inline[] {
  const words = inlinesOf(tree.children, setting);
  const between = label !== null && words.length > 0 ? [textNode(' ')] : [];
  return [...(label === null ? [] : [textNode(label)]), ...between, ...words];
}

function divisionFacts({ session, addressees }: DivisionInfo, keep: boolean, { language }: Setting): Node[] {
  const strings = wordsOf(language).site;
  const rows = [
    ...(session ? [{ term: strings.resolution.preparedAt, values: [[textNode(session.title)]] }] : []),
    ...[...Map.groupBy(addressees, ({ manner }) => manner)].map(([manner, named]) => ({
      term: strings.manners[manner],
      values: named.map(({ organization }) => [textNode(organization.title)]),
    })),
  ];
  return rows.length === 0 ? [] : [{ type: 'aside', content: [{ type: 'facts', rows, keep }] }];
}

function itemsNode(items: readonly Item[], shown: Shown, setting: Setting, corridor: boolean): Items {
  const { recommendation: words } = wordsOf(setting.language).site;
  const labels = items.map(({ label }) => label?.text ?? '—');
  return {
    type: 'items',
    corridor,
    labelWidth: labelWidthOf(labels),
    entries: items.map((item, index) => {
      const known = shown.recommendations.find(({ id }) => id === item.id);
      const note = shown.notes[item.id];
      const remark: Node[] =
        note === undefined
          ? []
          : [{ type: 'aside', content: [paragraph(`${words.note}: ${note}`, 'quiet')] }];
      return {
        label: labels[index] ?? '—',
        content: [...treeNodes(item.tree, setting), ...remark],
        children: textNodes(item.children, shown, setting, false),
        mark: known?.counted ? known.shortPlace : null,
        target: known?.address ?? '',
        permalink: known?.counted
          ? {
              url: setting.url(known.address),
              tail: `${item.id}/`,
              alt: setting.words.codeOf(known.placeOf),
            }
          : null,
        ...(known !== undefined && !known.counted && { url: setting.url(known.address) }),
        whole: isShort(item),
      };
    }),
  };
}

/** In millimetres: the widest of them in letters of 11 points. */
export const labelWidthOf = (labels: readonly string[]): number =>
  Math.max(...labels.map(({ length }) => length)) * 2.3 + 1.5;

/** About five lines. */
export const isShort = ({ text, children }: { text: string; children: readonly Block[] }): boolean =>
  text.length < 450 && children.length === 0;
