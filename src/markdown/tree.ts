/**
 * The nodes between reading and rendering: structure as nodes of our own, which raw HTML in a body
 * cannot write. Their words and prose are mdast before `toHast` (processor.ts) and hast after it.
 */
import type { ElementContent } from 'hast';
import type { PhrasingContent, RootContent } from 'mdast';
import type { Place } from '../records/issues.ts';
import type { Label } from './types.ts';

export type BlockNode = ProseNode | DivisionNode | ItemNode;

export interface ProseNode {
  type: 'prose';
  children: RootContent[];
  place: Place;
}

/** What a division and an item have in common. */
interface Labelled {
  label: Label | null;
  /** The label's parts of an id; `null` without a label. */
  segments: readonly string[] | null;
  /** From `{#id}`. */
  ownId: string | null;
  /** The labels' path; set when the whole outline is known. */
  id: string;
  words: PhrasingContent[];
  children: BlockNode[];
  place: Place;
}

export interface DivisionNode extends Labelled {
  type: 'division';
  depth: number;
}

export interface ItemNode extends Labelled {
  type: 'item';
  leadIn: string | null;
  /** Of an item without a label: its position among such items under one part. */
  ordinal: number | null;
}

/** The same nodes in hast. */
export type RenderedNode =
  | { type: 'prose'; source: ProseNode; children: ElementContent[] }
  | { type: 'division'; source: DivisionNode; words: ElementContent[]; children: RenderedNode[] }
  | { type: 'item'; source: ItemNode; words: ElementContent[]; children: RenderedNode[] };
