/** A Word document before it is made: plain data. Its text is of the same nodes as that of printed documents. */
import type { Node } from '../../document/nodes.ts';

export interface WordDocument {
  /** Of most of its words: a BCP 47 tag. */
  language: string;
  title: string;
  author: string;
  keywords: string[];
  /** ISO day: from the content. */
  date: string;
  landscape: boolean;
  /** «ПРОЕКТ», at the head of every sheet. */
  stamp: string | null;
  /** Where it stands on the site; its items stand below. */
  url: string;
  /** Ids of the items whose numbers lead to their pages; in an extract none do. */
  itemIds: string[];
  sections: Section[];
}

/** Sheets with the same foot; each section begins on a new one. */
export interface Section {
  foot: Foot;
  nodes: Node[];
}

export interface Foot {
  title: string;
  statement: string | null;
  /** «стр.» and «из» about the numbers. */
  page: string;
  of: string;
}

/** Sheets of A4, lengths in twentieths of a point: what the rules for official documents in Russia ask for (GOST R 7.0.97-2016, 3.4). */
export const sheet = {
  short: 11_906,
  long: 16_838,
  margins: { top: 1134, right: 850, bottom: 1134, left: 1701 },
  marginsOfLandscape: { top: 1134, right: 850, bottom: 850, left: 1134 },
} as const;

export const marginsOf = ({ landscape }: Pick<WordDocument, 'landscape'>) =>
  landscape ? sheet.marginsOfLandscape : sheet.margins;

export const textWidth = (document: Pick<WordDocument, 'landscape'>): number => {
  const { left, right } = marginsOf(document);
  return (document.landscape ? sheet.long : sheet.short) - left - right;
};
