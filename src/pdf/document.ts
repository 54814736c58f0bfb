import { type Language, languageOf, type Node } from '../document/nodes.ts';
import type { Edition, Proceedings } from '../model/types.ts';
import { accentOf } from '../model/views/accent.ts';
import { interfaceLanguage, wordsOf } from '../strings/languages.ts';
import type { PdfStrings } from '../strings/pdf.ts';

/** As the template reads it. */
export interface PdfDocument {
  language: Language;
  /** Of the words about the document. */
  interface: Language;
  title: string;
  authors: string[];
  keywords: string[];
  /** Year, month, day: from the content. */
  date: number[];
  accent: string;
  words: Pick<PdfStrings, 'of' | 'page'>;
  sheets: Sheets[];
}

/** Sheets that carry the same words about what they belong to. */
export interface Sheets {
  /** The document's title. */
  head: string;
  /** «ПРОЕКТ» */
  stamp: string | null;
  /** Stands at the foot of each. */
  address: string;
  statement: string | null;
  /** Whether the first of them opens with the title, which its head then need not say. */
  titled: boolean;
  /** Whether their numbers begin with 1. */
  ownNumbers: boolean;
  nodes: Node[];
}

/** What all documents of an edition share. */
export const looksOf = (
  { conference, language }: Proceedings,
  edition: Pick<Edition, 'accent'> | undefined,
) => {
  const { of, page } = wordsOf(language).pdf;
  return {
    language: languageOf(language),
    interface: languageOf(interfaceLanguage(language)),
    accent: accentOf(edition?.accent ?? conference.accent).light,
    words: { of, page },
  };
};

/** ISO day -> as the template has it. */
export const dateOf = (day: string): number[] => day.split('-').map(Number);
