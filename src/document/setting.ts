/** What words are turned into nodes with. */
import type { Root } from 'hast';
import type { Proceedings } from '../model/types.ts';
import type { PdfStrings } from '../strings/pdf.ts';
import type { Node } from './nodes.ts';

export interface Setting {
  /** The interface's. */
  language: string;
  words: PdfStrings;
  /** The absolute URL of an address of the site; other addresses stay. */
  url: (address: string, language?: string) => string;
  /** The document's notes, by the id that its text refers to. */
  notes: ReadonlyMap<string, { number: number; words: Root }>;
  /** Numbers of notes whose words have been given. */
  given: Set<number>;
  noteBody: (words: Root) => Node[];
}

export interface Place {
  model: Proceedings;
  url: (address: string, language?: string) => string;
}
