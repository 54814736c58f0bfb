/** The part of the model that is the product's own: resolutions, their parts and their items. */
import type { Block, Item } from '../markdown/types.ts';
import type { LevelName } from '../strings/terms.ts';
import type { AddresseeManner, SessionType, SourceKind } from '../strings/vocabulary.ts';
import type { Entry, Ref } from './entry.ts';
import type { Dispatch, FollowUp, LatestStatus } from './follow-up-types.ts';
import type { Lineage } from './lineage-types.ts';
import type { Staged } from './proposals.ts';
import type { Translation } from './translation.ts';

export interface Resolution extends Entry, Staged {
  title: string;
  shortTitle: string;
  /** The bibliographic reference; `{url}` stands for the page's absolute address, `{date}` for the day of access. */
  bibliography: string;
  edition: Ref;
  /** The edition's whole title, where it was and its days, ISO. */
  held: { title: string; place: string | null; start: string; end: string };
  adopted: Adoption | null;
  source: Source | null;
  translation: Translation | null;
  /** By id of a part or section. */
  divisions: Record<string, DivisionInfo>;
  /** Top-level divisions, in order. */
  parts: Outcome[];
  /** Divisions that came from a session of their own, in order. */
  outcomes: Outcome[];
  /** All items with a page, in order of the document. */
  recommendations: Recommendation[];
  /** How many of them count (the top level). */
  count: number;
  /** What stands in its text, with the long forms. */
  abbreviations: Record<string, string>;
  /** Editorial notes by item id. */
  notes: Record<string, string>;
  /** What was changed after the adoption, in the order written. */
  corrections: Correction[];
  /** To whom it was sent, in the order typed. */
  dispatches: (Dispatch & { to: Ref })[];
}

export interface Correction {
  /** From 1: its place in the list, which grows at its end. */
  number: number;
  /** ISO: a year, a month or a day. */
  date: string;
  /** The id of the part or item, as declared. */
  item: string | null;
  /** The part or item that the words stand in; `null` in the title and what stands before all parts. */
  at: (Ref & { id: string }) | null;
  was: string;
  now: string;
  basis: string | null;
}

/** What was corrected in an item. */
export interface Corrected {
  /** In the order written. */
  corrections: Correction[];
  /** The words that were adopted, line by line; `null` where it cannot be told which ones were corrected. */
  adopted: string[] | null;
  source: AdoptedSource;
}

/** Where the words can be read that were adopted. */
export interface AdoptedSource {
  /** The original, a file. */
  file: string | null;
  /** Its bare text, a file. */
  text: string | null;
}

export interface Adoption {
  date: string | null;
  by: string | null;
  manner: string | null;
  signed: { post: string | null; name: string }[];
}

/** Of a translation it is its original's, and nothing is known of how the translated words relate to it. */
export interface Source {
  isOfOriginal: boolean;
  file: string | null;
  kind: SourceKind | null;
  /** How the published text was compared with the source’s; `null` when it was not, as no translation is. */
  compared: Compared | null;
  sha256: string | null;
  complete: boolean;
  /** The citation of the last part in the genitive, where the source breaks off. */
  breaksOffIn: string | null;
  omitted: string[];
  differences: { source: string; text: string; reason: string }[];
}

/** The text stands letter for letter in the source but for white space and what is counted here. */
export interface Compared {
  /** The source’s bare text, a file. */
  text: string;
  /** Hyphens at line ends that were taken away to join a word. */
  hyphens: number;
  /** Bullets and dashes before items. */
  bullets: number;
}

export interface DivisionInfo {
  /** «Часть 1», «Раздел I части 1» */
  place: string;
  /** «разд. I ч. 1» */
  shortPlace: string;
  /** What the document calls it. */
  level: LevelName;
  /** The organizer's own short title, not the document's. */
  title: string | null;
  /** What a link to it says: the editorial title, else its own heading, else its place. */
  name: string;
  /** Of the name, where that is not the model's. */
  language?: string;
  session: (Ref & { type: SessionType }) | null;
  /** Stated for this division itself and new in it. */
  addressees: Addressed[];
  /** About the whole of it. */
  followUps: FollowUp[];
}

/** A part of a resolution, as the session, the home page and the contents list show it. */
export interface Outcome extends Ref {
  /** «1», «I.» */
  label: string | null;
  /** Of the label and the words of the document. */
  contentLanguage: string;
  /** «Часть 1» */
  place: string;
  /** «Часть 1. Управление развитием кластеров», or the place alone. */
  heading: Ref;
  resolution: Ref;
  session: (Ref & { type: SessionType }) | null;
  addressees: Addressed[];
  /** Items counted below it. */
  count: number;
  /** Its sections. */
  sections: Ref[];
  /** The published text breaks off inside it, here: «части 3». */
  breaksOffIn: string | null;
}

/** A body or group that an item names. */
export interface Addressed {
  organization: Ref;
  /** The body that has its duties now; `null` where that is itself. */
  living: Ref | null;
  manner: AddresseeManner;
  /** The document's words that say so. */
  words: string;
}

export interface Recommendation extends Staged {
  id: string;
  /** `2017/resolution#1-i-3` */
  key: string;
  address: string;
  /** Of the document, as an entry's. */
  file: string;
  label: string | null;
  /** «Пункт 3 раздела I части 1» */
  place: string;
  /** «пункта 3 раздела I части 1» */
  placeOf: string;
  /** «п. 3 разд. I ч. 1» */
  shortPlace: string;
  /** «пункт 3 раздела I части 1 Резолюции участников …» */
  citation: string;
  /** The bibliographic reference; `{url}` stands for the page's absolute address, `{date}` for the day of access. */
  bibliography: string;
  text: string;
  /** The item's own words, and what hangs below them. */
  tree: Item['tree'];
  children: Block[];
  leadIn: string | null;
  /** From the outside in: the divisions and items that hold it. */
  within: Within[];
  resolution: Ref;
  edition: Ref;
  abbreviations: Record<string, string>;
  /** Items inside it that have pages of their own. */
  inner: InnerItem[];
  /** Counts and lists use these: an item that no other counted item holds. */
  counted: boolean;
  addressees: Addressed[];
  session: (Ref & { type: SessionType }) | null;
  topics: Ref[];
  due: { date: string | null; words: string } | null;
  note: string | null;
  /** `null` where nothing was. */
  corrected: Corrected | null;
  followUps: FollowUp[];
  previous: Neighbour | null;
  next: Neighbour | null;
  /** The items of other editions that raise the same question. */
  lineage: Lineage;
  /** Others on the same topics and to the same addressees, the nearest first. */
  related: Pick<ItemLine, 'text' | 'address' | 'place' | 'shortPlace' | 'edition' | 'contentLanguage'>[];
  contentLanguage: string;
  existsIn: string[];
}

/** What the text of a document has to know of an item to link it. */
export type InnerItem = Pick<Recommendation, 'id' | 'address' | 'place' | 'placeOf' | 'citation'>;

export interface Within {
  id: string;
  /** «Часть 1», alone */
  place: string;
  name: string;
  /** Of the name, where that is not the model's. */
  language?: string;
  /** The document's own words there: a heading after its label, or an item's text. */
  words: string;
  /** Its page, or its anchor in the whole text. */
  address: string;
}

export interface Neighbour {
  label: string | null;
  text: string;
  address: string;
}

/** An item as a line of a list, with all that lists sort and filter by. */
export interface ItemLine {
  label: string | null;
  text: string;
  address: string;
  /** «Пункт 3 раздела I части 1» */
  place: string;
  /** «п. 3 разд. I ч. 1» */
  shortPlace: string;
  edition: Ref;
  resolution: Ref;
  /** The outermost division that holds it: «Часть 1. Управление развитием кластеров». */
  part: Ref | null;
  addressees: Omit<Addressed, 'words'>[];
  session: (Ref & { type: SessionType }) | null;
  topics: Ref[];
  /** The latest that a follow-up states; `null` where none does. */
  status: LatestStatus | null;
  contentLanguage: string;
}
