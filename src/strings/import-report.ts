/** What importing a resolution tells its author: what there is to say, and the words for it in each language. */

export type LeftOutReason =
  | 'header'
  | 'footer'
  | 'repeated'
  | 'page-number'
  | 'page-edge'
  | 'rule'
  | 'masthead';

/** What may be doubtful about a document that was read, with what its sentence needs. */
export interface DoubtParams {
  /** What the importer has written is not what it has read. */
  unproved: { source: string; text: string };
  'title-guessed': { text: string };
  'no-items': object;
  /** Headings and items that got ids because numbers begin anew. */
  'own-ids': { count: number };
  /** Items enumerated within a paragraph that stays one. */
  enumeration: { text: string };
  /** The format's own number of an item, in a form that is no label here: «A.». */
  'unread-label': { text: string; label: string };
  /** A number that may have been misread: «З.» for «3.». */
  'label-like': { text: string; label: string };
  /** The list goes on with another number than the next. */
  jump: { label: string; after: string; text: string };
  'breaks-off': { text: string };
  /** A label that is out of sequence. */
  label: { label: string; expected: string | null };
  /** `letters`: those of the alphabet that the word has fewer of. */
  'look-alikes': { text: string; word: string; letters: string };
  'glued-number': { text: string; word: string };
  'spaced-letters': { text: string };
  'notes-kept': object;
  table: { text: string };
}

/** How many of each the document has. */
export interface FoundCounts {
  parts: number;
  sections: number;
  annexes: number;
  /** Not inside of other items. */
  items: number;
  subitems: number;
  notes: number;
}

export interface ImportResolutionStrings {
  /** A file takes over a second. */
  reading: (name: string) => string;
  /** Why the title of a record is not in capitals as in its source. */
  capitals: string;
  retitled: string;
  untitled: string;
  found: string;
  title: (title: string) => string;
  date: (date: string) => string;
  possibleDate: (date: string, words: string) => string;
  signed: (post: string | null, name: string, isPrinted: boolean) => string;
  counts: (count: FoundCounts) => string;
  leftOut: string;
  reasons: Record<LeftOutReason, string>;
  doubtful: string;
  times: (count: number) => string;
  marks: (text: string, count: number) => string;
  bullets: (count: number) => string;
  look: string;
  hyphen: (word: string, otherwise: string) => string;
  doubts: { [K in keyof DoubtParams]: (doubt: DoubtParams[K]) => string };
  suggestions: string;
  /** Where a suggestion belongs: an item's or part's id, or the opening. */
  at: (id: string | null) => string;
  addressee: (words: string, record: string | null, manner: string | null) => string;
  session: (words: string, record: string | null) => string;
  onlySuggested: string;
  nothing: string;
}
