/** What the reader of a .docx knows while it goes through the document: definitions, and what it has counted so far. */

import { type DocxNotes, readNotes } from './notes.ts';
import type { DocxNumbering } from './numbering.ts';
import { readNumbering } from './numbering.ts';
import { type DocxPages, readPages } from './pages.ts';
import type { DocxParts } from './parts.ts';
import { type DocxStyles, readStyles } from './styles.ts';

export interface DocxReading {
  styles: DocxStyles;
  numbering: DocxNumbering;
  notes: DocxNotes;
  pages: DocxPages;
  trackedChanges: boolean;
  hiddenLetters: number;
  /** Files inside the document that are not read. */
  embedded: number;
}

export function newReading(parts: DocxParts): DocxReading {
  const styles = readStyles(parts.styles);
  return {
    styles,
    numbering: readNumbering(parts.numbering, (style) => styles.paragraph(style).list),
    notes: readNotes(parts),
    pages: readPages(parts.document),
    trackedChanges: false,
    hiddenLetters: 0,
    embedded: 0,
  };
}
