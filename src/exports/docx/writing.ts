/** What is gathered while nodes become a Word document, and what their words depend on. */
import type * as Docx from 'docx';
import type { Node } from '../../document/nodes.ts';
import { library } from '../../library.ts';
import type { StyleId } from './styles.ts';

/** Loaded when the first document is made. */
export const word = (): typeof Docx => library<typeof Docx>('docx');

/** One document while it is written. */
export interface Writing {
  /** Where the document stands. */
  url: string;
  /** By the id of an item: those that can be linked to. */
  bookmarks: ReadonlyMap<string, Bookmark>;
  /** Twentieths of a point between the margins. */
  width: number;
  footnotes: Docx.Paragraph[][];
  /** The document's own number of a note -> Word's. */
  footnoteNumbers: Map<number, number>;
  /** Blocks, as the cells of a table and notes among the words hold them. */
  blocksOf: (nodes: readonly Node[], writing: Writing, spot: Spot) => (Docx.Paragraph | Docx.Table)[];
}

export interface Bookmark {
  name: string;
  number: number;
}

/** Word's names have letters, digits and `_`, at most 40, a letter first. */
export const bookmarksOf = (ids: readonly string[]): Map<string, Bookmark> =>
  new Map(
    ids.map((id, index) => {
      const name = `item_${id.replaceAll('-', '_')}`;
      const number = index + 1;
      return [id, { name: name.length <= 40 ? name : `long_${number}`, number }];
    }),
  );

/** Where a node stands. */
export interface Spot {
  /** Twentieths of a point from the margin. */
  left: number;
  /** Of paragraphs that have none of their own. */
  style: StyleId;
  align: 'center' | 'right' | null;
  /** Where it is another than the document's. */
  language: string | null;
  /** Footnotes hold paragraphs alone. */
  flat: boolean;
}
