/** ITEM -> ITS WORDS, for formats that have no structure inside of one. */
import type { Block } from '../markdown/types.ts';

/** All words of an item, one line a paragraph: its own, then those below it, inner items with their labels: «а) …». */
export function itemLines({ text, children }: { text: string; children: readonly Block[] }): string[] {
  return [text, ...children.flatMap(blockLines)].filter((line) => line !== '');
}

function blockLines(block: Block): string[] {
  if (block.kind === 'prose') return [block.text];
  const [first = '', ...others] = itemLines(block);
  return [[block.label?.text, first].filter(Boolean).join(' '), ...others];
}
