/** RESOLUTION -> what was adopted: the text, the names under it, its annexes. */
import type { Block } from '../markdown/types.ts';
import type { Resolution } from '../model/resolution-types.ts';
import { formatDateRange } from '../strings/dates.ts';
import { wordsOf } from '../strings/languages.ts';
import { withoutAnnexes } from './annexes.ts';
import { type Node, paragraph, textNode } from './nodes.ts';
import type { Setting } from './setting.ts';
import { type Shown, textNodes } from './text.ts';
import { inLanguage } from './title.ts';

/** «II Санкт-Петербургская международная конференция кластеров, 11–12 мая 2017 года» */
export const heldLine = ({ held }: Pick<Resolution, 'held'>, { language }: Setting): string =>
  `${held.title}, ${formatDateRange(language, held.start, held.end)}`;

interface TextOptions {
  /** What the site says beside the words. */
  shown: Shown;
  /** That the sheets are in. */
  language: string;
}

/** Annexes follow the names; where the copy breaks off, and what no words refer to, stand at the end of the text. */
export function adoptedText(
  resolution: Resolution,
  setting: Setting,
  { shown, language }: TextOptions,
): Node[] {
  const { body, contentLanguage, source, adopted } = resolution;
  const { resolution: terms } = wordsOf(setting.language).site;
  const inIts = (nodes: Node[]) => inLanguage(nodes, contentLanguage, { language });
  const textOf = (blocks: Block[]) => textNodes(blocks, shown, setting);
  const signed = (adopted?.signed ?? []).map(({ post, name }) => ({ post: post ?? '', name }));
  const names: Node[] = signed.length === 0 ? [] : [{ type: 'signatures', signed }];
  const breaksOff: Node[] =
    source?.complete === false
      ? [{ type: 'aside', content: [paragraph(terms.breaksOff(source.breaksOffIn), 'quiet')] }]
      : [];
  const { text, annexes } = withoutAnnexes(body);
  const words = textOf(text);
  const annexed = textOf(annexes);
  const ending = [...inIts(unreferredNotes(setting)), ...breaksOff];
  return [
    ...inIts(signed.length === 0 ? words : kept(words)),
    ...(annexes.length > 0 ? [...names, ...inIts(annexed), ...ending] : [...ending, ...names]),
  ];
}

/** Names do not stand on a sheet without any words of the document. */
function kept(nodes: Node[]): Node[] {
  const last = nodes.at(-1);
  return last?.type === 'paragraph' ? [...nodes.slice(0, -1), { ...last, keep: true }] : nodes;
}

/** Those that only other notes refer to: sheets have no notes to notes. */
const unreferredNotes = ({ notes, given, noteBody }: Setting): Node[] =>
  [...notes.values()]
    .filter(({ number }) => !given.has(number))
    .flatMap(({ number, words }) => [
      paragraph([{ type: 'super', content: [textNode(String(number))] }]),
      ...noteBody(words),
    ]);
