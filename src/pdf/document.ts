/** A PDF before it is made, and what all writers of its pages need to know. */
import type { Root } from 'hast';
import { type Footnote, footnotesIn } from '../markdown/footnotes.ts';
import type { Block } from '../markdown/types.ts';
import type { Edition, Proceedings } from '../model/types.ts';
import { accentOf } from '../model/views/accent.ts';
import { type PdfStrings, pdfStrings } from '../strings/pdf.ts';
import { type Language, languageOf, type Node } from './nodes.ts';
import { treeNodes } from './tree.ts';

/** As the template reads it. */
export interface PdfDocument {
  language: Language;
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

/** What words are turned into nodes with. */
export interface Setting {
  /** The interface's. */
  language: string;
  words: PdfStrings;
  /** The absolute URL of an address of the site; other addresses stay. */
  url: (address: string) => string;
  /** The document's notes, by the id that its text refers to. */
  notes: ReadonlyMap<string, { number: number; words: Root }>;
  /** Numbers of notes whose words have been given. */
  given: Set<number>;
  noteBody: (words: Root) => Node[];
}

export interface Place {
  model: Proceedings;
  url: (address: string) => string;
}

/** `blocks`: the whole document, the last of which holds its notes. */
export function settingOf(blocks: readonly Block[], { model: { language }, url }: Place): Setting {
  const last = blocks.at(-1);
  const { notes } = (last?.kind === 'prose' && footnotesIn(last.tree)) || { notes: [] as Footnote[] };
  const setting: Setting = {
    language,
    words: pdfStrings(language),
    url: (address) => absolute(address, url),
    notes: new Map(notes.map(({ id, words }, index) => [id, { number: index + 1, words }])),
    given: new Set(),
    // A note's own notes stay numbers.
    noteBody: (words) => treeNodes(words, { ...setting, notes: new Map() }),
  };
  return setting;
}

/** An address that is none stays as it was typed. */
function absolute(address: string, url: Place['url']): string {
  try {
    return url(address);
  } catch {
    return address;
  }
}

/** The head of every sheet has room for two or three lines. */
export const headOf = (title: string): string =>
  title.length <= 220 ? title : `${title.slice(0, 220).replace(/\s+\S*$/u, '')}…`;

/** What all documents of an edition share. */
export const looksOf = (
  { conference, language }: Proceedings,
  edition: Pick<Edition, 'accent'> | undefined,
) => {
  const { of, page } = pdfStrings(language);
  return {
    language: languageOf(language),
    accent: accentOf(edition?.accent ?? conference.accent).light,
    words: { of, page },
  };
};

/** ISO day -> as the template has it. */
export const dateOf = (day: string): number[] => day.split('-').map(Number);
