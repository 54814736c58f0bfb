/**
 * What a body becomes: blocks in the order of the document. A resolution's blocks carry its structure
 * (divisions and items with their labels); every other body is prose alone. All trees are sanitized hast.
 */
import type { Root } from 'hast';
import type { Place, Problem } from '../records/issues.ts';

export interface Body {
  blocks: Block[];
  /** Links and images that point into the site, to be checked against what exists. */
  links: BodyLink[];
  problems: BodyProblem[];
}

export type Block = Prose | Division | Item;

/**
 * Anything that is neither a labelled heading nor an item: one paragraph, table, list or unlabelled
 * heading; several only where raw HTML holds them together. Footnotes are the last one.
 */
export interface Prose {
  kind: 'prose';
  tree: Root;
  /** Plain words of the tree, white space collapsed. */
  text: string;
  place: Place;
}

/** A labelled heading (part, section, chapter, annex …) and all that stands under it. */
export interface Division {
  kind: 'division';
  /** The labels' path, ASCII: `1-i`. */
  id: string;
  label: Label | null;
  /** Markdown heading depth, 2 to 6. */
  depth: number;
  /** The heading's words after the label, without an `<h…>` around; empty when the label stands alone. */
  tree: Root;
  text: string;
  children: Block[];
  place: Place;
}

/** One labelled item («3)», «1.2.», «а)») with its own words and what hangs below it. */
export interface Item {
  kind: 'item';
  /** The labels' path, ASCII: `1-i-3`. */
  id: string;
  /** `null` only for items made from dashes or paragraphs. */
  label: Label | null;
  /** Position of an item without a label among such items under one part; `null` for the others. */
  ordinal: number | null;
  /** The words of the item's first paragraph, without the label and without a `<p>` around. */
  tree: Root;
  /** Plain words of `tree`. */
  text: string;
  /** The paragraph or heading that introduces the item's list, verbatim; `null` when there is none. */
  leadIn: string | null;
  /** Further paragraphs of the item (prose) and nested items, in order. */
  children: Block[];
  place: Place;
}

export interface Label {
  /** Verbatim, with its delimiter: `3)`, `(b)`, `I.`, `1.2.`, `Раздел I.`, `1`. */
  text: string;
  /** What a citation names: `3`, `b`, `I`, `1.2` (look-alike letters already read as Roman). */
  number: string;
  style: LabelStyle;
  /** Keyword of a heading, as the level word it stands for. */
  keyword: LevelWord | null;
}

export type LabelStyle = 'arabic' | 'decimal' | 'roman' | 'letter';
export type LevelWord = 'part' | 'section' | 'chapter' | 'article' | 'annex';

export interface BodyLink {
  kind: 'record' | 'file' | 'page';
  /**
   * `record`: content path of the target, `2017/sessions/a.md`; `file`: path under `public/`, `/2017/a.pdf`;
   * `page`: path of a page of the site, `/2017/programme/`. Percent signs decoded, no query.
   */
  target: string;
  /** What follows `#`: an item's id in a record, a page in a PDF. */
  fragment: string | null;
  /** As typed, percent signs decoded. */
  typed: string;
  place: Place;
}

export type BodyProblem = Problem & { place: Place; severity: 'error' | 'warning' };
