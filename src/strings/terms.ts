/** The words of the field, one typed table a language: what things are called and how a place is cited. */
import type { AddresseeManner, FollowUpStatus, MaterialKind, SessionType } from './vocabulary.ts';

/** How a level of a document is cited: alone, and as the place of something smaller. */
export interface LevelForms {
  short: string;
  /** «часть» */
  name: string;
  /** «части», as in «раздел I части 1» */
  of: string;
}

export const levels = ['part', 'section', 'chapter', 'article', 'annex', 'item', 'subitem', 'entry'] as const;
export type LevelName = (typeof levels)[number];

/** Short for lists, long for a letter, and long in the genitive. */
export type CitationForm = 'short' | 'long' | 'of';

/** One level of a citation: «пункт» 3. */
export interface Level {
  name: LevelName;
  number: string;
  /** A heading without a label is cited by its words. */
  quoted?: true;
  /** The label is a letter, «а»; a Roman number is none, whatever its case. */
  isLetter?: true;
}

export interface Terms {
  kinds: Record<
    'recommendation' | 'resolution' | 'session' | 'organization' | 'person' | 'topic' | 'edition' | 'page',
    string
  >;
  sessionTypes: Record<SessionType, string>;
  materialKinds: Record<MaterialKind, string>;
  manners: Record<AddresseeManner, string>;
  /** The same where no name follows. */
  mannersAlone: Record<AddresseeManner, string>;
  statuses: Record<FollowUpStatus, string>;
  levels: Record<LevelName, LevelForms>;
  /** The words, in lower case, that begin the title of a document and say what it is: «резолюция», «заявление». */
  documentKinds: ReadonlySet<string>;
  /** What the label of a role says of who holds a conference: «Организатор», «Соорганизаторы»; «При участии и поддержке» does not. */
  organizer: RegExp;
  /** A title inside a sentence, in quotation marks where the language sets them. */
  quoted: (title: string) => string;
  /**
   * Puts the levels of a citation, smallest first, into the language's order: «п. 3 разд. I», «пункт 3 раздела I» or,
   * as what something belongs to, «пункта 3 раздела I».
   */
  cite: (levels: Level[], form: CitationForm) => string;
  /** «пункт 3 …» of a document: `title` is the document's whole title in the nominative. */
  citeIn: (place: string, title: string) => string;
}
