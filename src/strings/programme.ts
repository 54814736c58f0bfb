import type { MaterialKind, SessionType } from './vocabulary.ts';

export interface ProgrammeStrings {
  /** Marks of what is on, set in the browser. */
  now: string;
  next: string;
  /** Names the links to the days. */
  days: string;
  time: string;
  /** Names the part of the page in which the table of a day is scrolled. */
  gridOf: (day: string) => string;
  timeUnknown: string;
  dayUnknown: string;
  roomUnknown: string;
  /** A note on all times, where each of them is meant in one zone: «Москва», «UTC+3». */
  zone: (name: string, offset: string) => string;
  /** After the first names of many. */
  andOthers: (count: number) => string;
  /** Headings of groups of several. */
  typesOfMany: Record<SessionType, string>;
  /** Names of one. */
  materialNames: Record<MaterialKind, string>;
  track: string;
  heldIn: string;
  otherSpeakers: string;
  /** Before the words of a change of the programme. */
  changed: (date: string) => string;
  neighbours: string;
  /** The session before and the one after. */
  earlier: string;
  later: string;
  talksOf: (title: string) => string;
  /** A talk as a line below the session that it was given in. */
  talk: string;
  letters: string;
  pagesElsewhere: string;
  otherNames: string;
  participation: string;
}
