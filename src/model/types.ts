/**
 * One linked model of a conference in one language: plain data, every reference resolved to a name and an
 * address. Things refer to each other by `Ref`, never by object, so that any of them can be a page's props.
 * Addresses are root-relative, without base path and language prefix (`/2017/sessions/a/`).
 */
import type { Block } from '../markdown/types.ts';
import type { AddresseeManner, MaterialKind, SessionType } from '../strings/vocabulary.ts';
import type { Abbreviations } from './abbreviations.ts';
import type { Entry, PersonRef, Ref } from './entry.ts';
import type { Extract } from './extract-types.ts';
import type { Dispatch } from './follow-up-types.ts';
import type { Outcome, Resolution } from './resolution-types.ts';
import type { Predecessor, Successor } from './succession-types.ts';

export interface Proceedings {
  /** The language of this model. */
  language: string;
  /** All languages of the site, the default one first. */
  languages: string[];
  conference: Conference;
  /** Newest first. */
  editions: Edition[];
  organizations: Organization[];
  people: Person[];
  topics: Topic[];
  pages: FreePage[];
  /** What only a preview shows, by address; follow-ups, which have no page, by key. */
  drafts: Ref[];
}

export interface Conference {
  name: string;
  shortName: string;
  accent: string | null;
  url: string | null;
  disclaimer: string | null;
  rights: string | null;
  license: string | null;
  links: Link[];
  /** What the organizer says that abbreviations stand for. */
  abbreviations: Abbreviations;
  contacts: Contact[];
  /** Where one may write to the organizer: the first address among the contacts. */
  email: string | null;
  /** The web address of the repository with these files. */
  repository: string | null;
  body: Block[];
  contentLanguage: string;
}

export interface Link {
  label: string;
  href: string;
}

export interface Contact {
  for: string | null;
  name: string | null;
  post: string | null;
  email: string | null;
  phone: string | null;
  address: string | null;
}

export interface Edition extends Entry {
  /** What readers call it in a line: the year, or the title where the id is none. */
  name: string;
  title: string;
  /** The bibliographic reference to its proceedings; `{url}` stands for the page's absolute address, `{date}` for the day of access. */
  bibliography: string;
  motto: string | null;
  accent: string | null;
  number: string | null;
  /** ISO days. */
  start: string;
  end: string;
  timezone: string | null;
  place: string | null;
  /** How people took part; `null` where that is not stated. */
  format: 'in-person' | 'online' | 'hybrid' | null;
  roles: { label: string; organizations: Ref[] }[];
  participantsFrom: string[];
  facts: Fact[];
  /** How many sessions were held, which may be more than are published. */
  sessionsTotal: number | null;
  /** In the order of the programme. */
  sessions: Session[];
  /** The one with most items first. */
  resolutions: Resolution[];
  materials: Material[];
}

/** A figure in the document's words: «порядка» 500 «участников …». */
export interface Fact {
  value: string;
  label: string;
  qualifier: string | null;
}

export interface Material {
  kind: MaterialKind;
  label: string;
  href: string;
  /** What opens: «PDF» of a file here, the host of a page elsewhere. */
  format: string | null;
  date: string | null;
  size: string | null;
  credit: string | null;
  license: string | null;
}

export interface Session extends Entry {
  title: string;
  /** As an edition's. */
  bibliography: string;
  edition: Ref;
  type: SessionType;
  /** ISO day; times are HH:MM in the edition's time zone. */
  date: string | null;
  start: string | null;
  end: string | null;
  /** Instants: `2017-05-11T10:00+03:00`. */
  begins: string | null;
  ends: string | null;
  room: string | null;
  track: string | null;
  state: 'moved' | 'cancelled' | null;
  change: { date: string; note: string } | null;
  people: Participation[];
  talks: Talk[];
  materials: Material[];
  topics: Ref[];
  /** The language it was held in, where one is stated. */
  heldIn: string | null;
  /** The parts of resolutions that this session led to. */
  outcomes: Outcome[];
  previous: Ref | null;
  next: Ref | null;
}

export interface Participation {
  person: PersonRef;
  role: string | null;
  /** As stated for this session; else the person's own. */
  post: string | null;
  organization: Ref | null;
}

export interface Talk {
  id: string;
  title: string;
  /** As an edition's; the address is the talk's place on the session's page. */
  bibliography: string;
  people: Participation[];
  abstract: string | null;
  start: string | null;
  end: string | null;
  begins: string | null;
  ends: string | null;
  materials: Material[];
}

export interface Organization extends Entry {
  name: string;
  short: string | null;
  /** With the body that it belongs to: «Департамент … Минэкономразвития России». */
  fullName: string;
  kind: 'body' | 'group';
  country: string | null;
  url: string | null;
  alsoKnownAs: string[];
  parent: Ref | null;
  /** Each with the number of items that name it. */
  units: (Ref & { count: number })[];
  successor: Successor | null;
  /** Whose duties it has now, also through others in between, the nearest first. */
  predecessors: Predecessor[];
  /** How many items name a predecessor and not itself. */
  inherited: number;
  /** Where it stands in the roles of editions. */
  roles: { edition: Ref; label: string }[];
  /** How many items name it. */
  count: number;
  /** Those whose resolutions name it. */
  editions: Ref[];
  /** Items that name it, by manner, in order of the documents. An item may name it in several. */
  items: { manner: AddresseeManner; count: number; extracts: Extract[] }[];
  /** Resolutions that were sent to it, those of the newest edition first; each by its short title and edition. */
  dispatches: (Dispatch & { resolution: Ref })[];
}

export interface Person extends Entry {
  name: string;
  /** As an alphabetical list has it: the family name first. */
  filedAs: string;
  post: string | null;
  degree: string | null;
  affiliations: string[];
  orcid: string | null;
  links: Link[];
  alsoKnownAs: string[];
  /** Newest edition first. */
  appearances: { edition: Ref; sessions: Appearance[] }[];
}

/** One session with a person in it. */
export interface Appearance extends Ref {
  type: SessionType;
  date: string | null;
  state: Session['state'];
  contentLanguage: string;
  /** `null` where the person only gave talks. */
  part: Omit<Participation, 'person'> | null;
  talks: (Ref & Omit<Participation, 'person'>)[];
}

export interface Topic extends Entry {
  name: string;
  alsoKnownAs: string[];
  /** How many items are about it. */
  count: number;
  extracts: Extract[];
  sessions: (Ref & { type: SessionType; edition: Ref })[];
}

export interface FreePage extends Entry {
  title: string;
  /** Place among the free pages, smaller first. */
  order: number | null;
}
