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
  /** The outermost division, its address in the whole text; `null` for items outside of any. */
  part: Ref | null;
  passages: Passage[];
}

/** Items that stand under the same words. */
export interface Passage {
  /** The innermost division, where it is not the part itself: «Раздел I». */
  section: Ref | null;
  /** The document's words before them. */
  leadIn: string | null;
  items: ExtractItem[];
}

/** An item with all its words, so that the extract says what the document says. */
export interface ExtractItem extends ItemLine {
  tree: Recommendation['tree'];
  children: Block[];
}
