/** Walks a resolution's blocks: every division and item with what holds it, from the outside in. */
import type { Block, Division, Item } from '../markdown/types.ts';

export type Holder = Division | Item;

export interface Placed<T extends Holder = Holder> {
  block: T;
  holders: Holder[];
}

/** All divisions and items in the order of the document. */
export function outline(blocks: Block[], holders: Holder[] = []): Placed[] {
  return blocks.flatMap((block) =>
    block.kind === 'prose' ? [] : [{ block, holders }, ...outline(block.children, [...holders, block])],
  );
}

export const isItem = (placed: Placed): placed is Placed<Item> => placed.block.kind === 'item';
export const isDivision = (placed: Placed): placed is Placed<Division> => placed.block.kind === 'division';

/** All words of blocks in the order of the document, labels included, with single spaces. */
export function blockWords(blocks: Block[]): string {
  return blocks
    .map((block) =>
      block.kind === 'prose'
        ? block.text
        : [block.label?.text, block.text, blockWords(block.children)].filter(Boolean).join(' '),
    )
    .join(' ');
}

/**
 * A translation's blocks under the original's ids, by position. The structures are known to agree
 * (`checks/translations.ts`).
 */
export function withIdsOf(original: Block[], translated: Block[]): Block[] {
  const ids = outline(original).map(({ block }) => block.id);
  let position = 0;
  const rename = (blocks: Block[]): Block[] =>
    blocks.map((block) =>
      block.kind === 'prose'
        ? block
        : { ...block, id: ids[position++] ?? block.id, children: rename(block.children) },
    );
  return rename(translated);
}
