/**
 * What a page is made of, as plain data. The template `nodes.typ` walks these nodes and knows each type by its name; what it does not know
 * ends the build.
 */

export type Inline =
  /** `voice`: the interface’s words among the document’s. */
  | { type: 'text'; text: string; voice?: 'interface' }
  | { type: Mark; content: Inline[] }
  | { type: 'code'; text: string }
  | { type: 'link'; url: string; content: Inline[] }
  | { type: 'break' }
  /** The number of the page that a target is on. */
  | { type: 'page'; target: string }
  | Note;

export type Mark = 'strong' | 'emphasis' | 'deleted' | 'inserted' | 'sub' | 'super';

export interface FactRow {
  term: string;
  values: Inline[][];
}

/** A footnote's number in the text. `content`: the note's own words; `null` where it was given before. */
export interface Note {
  type: 'note';
  number: number;
  content: Node[] | null;
}

export type Node =
  | Paragraph
  | Heading
  | Items
  | { type: 'list'; markers: string[]; items: Node[][] }
  | Table
  | { type: 'quote' | 'group'; content: Node[] }
  | { type: 'code-block'; text: string }
  | { type: 'rule' }
  | { type: 'contents'; title: string }
  /** Words in another language than what stands around. */
  | { type: 'foreign'; language: Language; content: Node[] }
  | Aside
  | Facts
  | { type: 'signatures'; signed: { post: string; name: string }[] }
  | { type: 'title-page'; content: Node[] }
  /** What sheets carry in their head while it lasts. */
  | { type: 'marked'; mark: string; content: Node[] }
  | { type: 'index'; entries: IndexEntry[] };

/** The interface's words about the document. */
export interface Aside {
  type: 'aside';
  content: Node[];
  /** So short that it need not be broken over two sheets. */
  whole?: boolean;
}

export interface Facts {
  type: 'facts';
  rows: FactRow[];
  /** Stays on the sheet of what follows. */
  keep?: boolean;
  /** Of what the facts are about. */
  permalink?: Permalink;
}

export interface Paragraph {
  type: 'paragraph';
  content: Inline[];
  /** Its looks; the document's usual text where there is none. */
  voice?: 'interface' | 'quiet' | 'statement' | 'lead';
  /** Stays on the sheet of what follows. */
  keep?: boolean;
}

export interface Heading {
  type: 'heading';
  /** 1 to 6. */
  level: number;
  content: Inline[];
  /** Whose words it has. */
  voice: 'document' | 'interface';
  /** What contents and indexes know its page by. */
  target?: string;
  /** Whether contents list it: those of level 1 and those with a target, where nothing is said. */
  listed?: boolean;
}

/** Labelled items in a row. */
export interface Items {
  type: 'items';
  /** Items of a document stand along its corridor, inner ones do not. */
  corridor: boolean;
  /** Millimetres that the widest label takes. */
  labelWidth: number;
  entries: ItemEntry[];
}

export interface ItemEntry {
  /** Verbatim; a dash for an item without one. */
  label: string;
  content: Node[];
  /** What hangs below its words, and leaves the margin free for codes of its own. */
  children: Node[];
  /** «п. 3 разд. I ч. 1», for the head of the sheet; `null` where the item does not count. */
  mark: string | null;
  target: string;
  permalink: Permalink | null;
  /** Its page, where no code leads to it. */
  url?: string;
  /** So short that it need not be broken over two sheets. */
  whole: boolean;
}

/** The code in the margin. */
export interface Permalink {
  url: string;
  /** The end of the address, which differs from item to item: `1-i-3/`; '' where the whole address stands beside the code. */
  tail: string;
  /** Says in words what the code is. */
  alt: string;
  /** Filled in when the document is made: a picture as SVG. */
  svg?: string;
}

export interface Table {
  type: 'table';
  columns: number;
  aligns: ('start' | 'center' | 'end')[];
  /** How many rows are heads. */
  heads: number;
  cells: Cell[];
  /** Shares of the whole width, 0 for what the words take; the words decide on all where there are none. */
  widths?: number[];
}

export interface Cell {
  x: number;
  y: number;
  colspan: number;
  rowspan: number;
  head: boolean;
  content: Node[];
}

export interface IndexEntry {
  name: string;
  /** Where it is met, each with its page. */
  places: { text: string; target: string }[];
}

/** As Typst has it: `zh` and `TW`. */
export interface Language {
  code: string;
  region: string | null;
}

export function languageOf(tag: string): Language {
  const [code = 'en', ...more] = tag.split('-');
  return { code, region: more.find((part) => /^[a-z]{2}$/i.test(part))?.toUpperCase() ?? null };
}

export const textNode = (text: string): Inline => ({ type: 'text', text });

export const paragraph = (text: string | Inline[], voice?: Paragraph['voice']): Paragraph => ({
  type: 'paragraph',
  content: typeof text === 'string' ? [textNode(text)] : text,
  ...(voice && { voice }),
});

export const linkNode = (url: string, text = url): Inline => ({
  type: 'link',
  url,
  content: [textNode(text)],
});
