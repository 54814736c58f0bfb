/** Walks a resolution's blocks: every division and item with what holds it, from the outside in. */
import type { Block, Division, Item } from '../markdown/types.ts';
import { remembered } from '../remembered.ts';

export type Holder = Division | Item;

export interface Placed<T extends Holder = Holder> {
  block: T;
  holders: Holder[];
}

/** All divisions and items in the order of the document. */
export const outline = remembered((blocks: readonly Block[]): Placed[] => {
  const all: Placed[] = [];
  const place = (inner: readonly Block[], holders: Holder[]) => {
    for (const block of inner) {
      if (block.kind === 'prose') continue;
      all.push({ block, holders });
      if (block.children.length > 0) place(block.children, [...holders, block]);
    }
  };
  place(blocks, []);
  return all;
});

export const isItem = (placed: Placed): placed is Placed<Item> => placed.block.kind === 'item';
export const isDivision = (placed: Placed): placed is Placed<Division> => placed.block.kind === 'division';

/** All words of blocks in the order of the document, labels included, with single spaces. */
export const blockWords = (blocks: readonly Block[]): string => blocks.map(wordsOf).join(' ');

const wordsOf = remembered((block: Block): string =>
  block.kind === 'prose'
    ? block.text
    : [block.label?.text, block.text, blockWords(block.children)].filter(Boolean).join(' '),
);

/**
 * A translation's blocks under the original's ids, by position. The structures are known to agree
 * (`checks/translations.ts`).
 */
export const withIdsOf = remembered((original: Block[], translated: Block[]): Block[] => {
  if (original === translated) return original;
  const ids = outline(original).map(({ block }) => block.id);
  let position = 0;
  const rename = (blocks: Block[]): Block[] =>
    blocks.map((block) =>
      block.kind === 'prose'
        ? block
        : { ...block, id: ids[position++] ?? block.id, children: rename(block.children) },
    );
  return rename(translated);
});
