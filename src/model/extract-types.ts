/** Items taken out of their documents, as the page of an organization or of a topic shows them. */
import type { Block, Item } from '../markdown/types.ts';
import type { Ref } from './entry.ts';
import type { ItemLine, Recommendation } from './resolution-types.ts';
import type { Translation } from './translation.ts';

/** Some items of one resolution, in its order. */
export interface Extract {
  /** With its whole title. */
  resolution: Ref;
  /** «Резолюция, 2017»: tells apart what is cited alike. */
  source: string;
  draft: boolean;
  translation: Translation | null;
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

/** The document's own words above an item: a heading, a paragraph, list or table that leads in, an item that holds it. */
export interface Above {
  kind: 'heading' | 'words' | 'item';
  /** How deep a heading or item lies, from 1; 0 for words that are neither. */
  depth: number;
  /** Verbatim: «2.», «I.» */
  label: string | null;
  /** Verbatim, in one line; '' for a heading that is its label alone. */
  words: string;
  /** The same with its marks and notes. Of what leads in it holds whole blocks: paragraphs, lists, tables. */
  tree: Item['tree'];
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
