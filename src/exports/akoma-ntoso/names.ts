/**
 * PARTS AND ITEMS -> THEIR ELEMENTS AND eIds.
 *
 * An eId follows the Akoma Ntoso Naming Convention 1.0 (§5): for each level an abbreviated element name, `_` and a number, joined by `__`:
 * `part_1__sec_i__para_3`. The numbers are taken from our ids, so that they say the same: **an id is the numbers of its eId
 * joined by `-`**, here `1-i-3`. A level whose id does not go on from the one that holds it (`annex-2` in
 * part 1) is numbered through the document and stands without a prefix, as the convention wants: `hcontainer_annex-2`.
 */
import type { Block } from '../../markdown/types.ts';
import type { Resolution } from '../../model/resolution-types.ts';

export interface Named {
  eId: string;
  element: string;
  /** Of an `hcontainer`, which stands for what has no element: `annex`. */
  name?: string;
}

/** The convention's own short forms; every other element goes by its whole name. */
export const shortNames: Record<string, string> = {
  alinea: 'al',
  article: 'art',
  blockList: 'list',
  chapter: 'chp',
  paragraph: 'para',
  section: 'sec',
  wrapUp: 'wrapup',
};

/** By id of a part or item. */
export function namesOf({ body, divisions }: Pick<Resolution, 'body' | 'divisions'>): Map<string, Named> {
  const names = new Map<string, Named>();
  const add = (blocks: Block[], holder: { id: string; eId: string } | null, inItem: boolean) => {
    for (const block of blocks) {
      if (block.kind === 'prose') continue;
      const { id } = block;
      const element =
        block.kind === 'item' ? itemElement(inItem) : divisionElement(divisions[id]?.level ?? 'section');
      const goesOn = holder !== null && id.startsWith(`${holder.id}-`);
      const number = goesOn ? id.slice(holder.id.length + 1) : id;
      const own = `${shortNames[element.element] ?? element.element}_${number}`;
      const eId = goesOn ? `${holder.eId}__${own}` : own;
      names.set(id, { ...element, eId });
      add(block.children, { id, eId }, block.kind === 'item');
    }
  };
  add(body, null, false);
  return names;
}

const itemElement = (inItem: boolean): Omit<Named, 'eId'> => ({ element: inItem ? 'point' : 'paragraph' });

const ownElements: readonly string[] = ['part', 'section', 'chapter', 'article'];

const divisionElement = (level: string): Omit<Named, 'eId'> =>
  ownElements.includes(level) ? { element: level } : { element: 'hcontainer', name: level };
