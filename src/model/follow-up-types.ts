/** The part of the model that is about what happened since: what a resolution was sent with, and what was said of its items. */
import type { Block } from '../markdown/types.ts';
import type { FollowUpStatus } from '../strings/vocabulary.ts';
import type { Ref } from './entry.ts';

export interface FollowUp {
  /** `2017/2018-03-01-reply`: the edition it was written down with, and its file's name. */
  key: string;
  /** The part or item that it is about as a whole, where that is not the one it is shown with. */
  about: Whole | null;
  /** The other items and parts that it is about, by their short places. */
  also: Ref[];
  date: string;
  status: FollowUpStatus | null;
  accordingTo: { who: 'addressee' | 'organizer' | 'other'; organization: Ref | null } | null;
  document: FollowUpDocument | null;
  href: string | null;
  body: Block[];
  contentLanguage: string;
}

/** A status never stands without its date and its source. */
export type LatestStatus = Pick<FollowUp, 'date' | 'about' | 'accordingTo' | 'document'> & {
  status: FollowUpStatus;
};

/** A part or item that holds another. */
export interface Whole {
  /** «Часть 2» */
  place: string;
  /** «части 2» */
  placeOf: string;
}

/** As far as it may be published. */
export interface FollowUpDocument {
  kind: string | null;
  date: string | null;
  number: string | null;
  inReplyTo: string | null;
  /** Only what is published in full. */
  file: string | null;
}

/** One letter that a resolution was sent with. */
export interface Dispatch {
  date: string | null;
  number: string | null;
  /** The words that say so: a quotation. */
  words: string | null;
  file: string | null;
}
