/** Items taken out of their documents, as the page of an organization or of a topic shows them. */
import type { Block } from '../markdown/types.ts';
import type { Ref } from './entry.ts';
import type { ItemLine, Recommendation } from './resolution-types.ts';

/** Some items of one resolution, in its order. */
export interface Extract {
  /** With its whole title. */
  resolution: Ref;
  /** «Резолюция, 2017»: tells apart what is cited alike. */
  source: string;
  draft: boolean;
  edition: Ref;
  /** The language that the document's words are in. */
  contentLanguage: string;
  count: number;
  parts: ExtractPart[];
}

export interface ExtractPart {
  /** The outermost division as the site calls it, its address in the whole text; `null` for items outside of any. */
  part: Ref | null;
  passages: Passage[];
}

/** Items that stand under the same words. */
export interface Passage {
  /** The document's words above them, from the outside in, without those that the passage before stands under too. */
  above: Above[];
  items: ExtractItem[];
}

/** The document's own words above an item: a heading, a paragraph that leads in, an item that holds it. */
export interface Above {
  kind: 'heading' | 'words' | 'item';
  /** How deep a heading or item lies, from 1; 0 for paragraphs. */
  depth: number;
  /** Verbatim: «2.», «I.» */
  label: string | null;
  /** Verbatim; '' for a heading that is its label alone. */
  words: string;
  /** A heading's, in the whole text. */
  address: string | null;
  /** The outermost heading's, as it is cited: «Часть 2». */
  place: string | null;
}

/** An item with all its words, so that the extract says what the document says. */
export interface ExtractItem extends ItemLine {
  tree: Recommendation['tree'];
  children: Block[];
}
