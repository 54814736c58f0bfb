/** What every reader of a foreign document answers with: its lines, in the order in which people read them. */
import type { Issue } from '../../records/issues.ts';

/** The formats that documents come in, each with one reader. */
export type DocumentFormat = 'txt' | 'md' | 'html' | 'docx' | 'odt' | 'pdf';

export interface SourceDocument {
  format: DocumentFormat;
  lines: SourceLine[];
  /** Marks that belong to the format and not to the words (`**` of Markdown), each with how often it was taken away. */
  marks: { text: string; count: number }[];
}

/**
 * One line: a printed one where the format only knows lines (text, PDF), else a whole paragraph, or its part up to a
 * forced line break. Never empty, no line break inside; other white space as found.
 */
export interface SourceLine {
  text: string;
  /** 1-based; `null` where the format has no pages. */
  page: number | null;
  /**
   * `paragraph`: the format says that a paragraph begins here (a Word paragraph, a blank line before); `break`: a forced line
   * break inside a paragraph; `line`: only the printed line before has ended, which may mean either.
   */
  starts: 'paragraph' | 'break' | 'line';
  /** How many blank lines or empty paragraphs stand before it; `undefined` where the format has none. */
  gap?: number;
  role: LineRole;
  /** Level of a heading where the format marks it as one (1 is the highest); else `null`. */
  heading: number | null;
  /** All of the line is bold. */
  bold: boolean;
  /** The line stands in a list of the format's own: nesting from 0, and the label if it is numbered (it is in `text`, too). */
  list: { level: number; label: string | null } | null;
  /** The line is a further paragraph of the list item before. */
  continues?: true;
  /** Raised figures or signs in `text` that may refer to a footnote, or begin one; `undefined` where the format has none. */
  marks?: Mark[];
  /** Where the line is printed, in points from the page's left and top edge; `null` where unknown. */
  box: LineBox | null;
}

/** A place in `text`: offsets of its first character and after its last. */
export interface Mark {
  start: number;
  end: number;
}

export interface LineBox {
  left: number;
  right: number;
  /** Of the base line. */
  top: number;
  /** Height of the commonest letters. */
  size: number;
}

/**
 * `header`, `footer`: the format marks it as repeated on each page; `note`: the words of a footnote, which begin with its
 * mark; `cell`: a paragraph in a cell of a table, rows in order.
 */
export type LineRole = 'text' | 'header' | 'footer' | 'note' | 'cell';

/** A document, or why there is none. Warnings can come with a document. */
export interface Extracted {
  document: SourceDocument | null;
  issues: Issue[];
}
