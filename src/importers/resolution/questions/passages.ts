/** The words of a draft, each with the part or item that says them. */
import { readBody } from '../../../markdown/read-body.ts';
import type { Block } from '../../../markdown/types.ts';
import type { ResolutionDraft } from '../draft.ts';

export interface Passage {
  /** Of the part or item; `null` for the document’s opening. */
  id: string | null;
  kind: 'division' | 'item' | null;
  /** Labels from the outside in: `1 › I. › 4)`. */
  place: string;
  label: string;
  text: string;
}

/** In the order of the document, headings and items without what stands below them. */
export function passagesOf({ body, itemsFrom }: Pick<ResolutionDraft, 'body' | 'itemsFrom'>): Passage[] {
  const { blocks } = readBody(body, {
    file: 'resolution.md',
    structured: true,
    ...(itemsFrom && { itemsFrom }),
  });
  return inBlocks(blocks, { id: null, kind: null, place: '', label: '' });
}

function inBlocks(blocks: readonly Block[], around: Omit<Passage, 'text'>): Passage[] {
  return blocks.flatMap((block): Passage[] => {
    if (block.kind === 'prose') return [{ ...around, text: block.text }];
    const label = block.label?.text ?? (block.kind === 'item' ? `–${block.ordinal ?? ''}` : block.text);
    const place = [around.place, label].filter((part) => part !== '').join(' › ');
    const own = { id: block.id, kind: block.kind, place, label: block.label?.text ?? '' };
    const below = { ...own, label: '' };
    return [{ ...own, text: block.text }, ...inBlocks(block.children, below)];
  });
}

/** The passage that holds an excerpt, which may begin with its label, and begin and end with `…`. */
export function passageWith(passages: readonly Passage[], excerpt: string): Passage | undefined {
  const words = spaced(excerpt.replaceAll(/^…|…$/gu, ''));
  return passages.find(({ label, text }) => spaced(`${label} ${text}`).includes(words));
}

/** White space as quotations of a record are compared. */
export const spaced = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
