/** What every reader of a programme answers with, whatever format it came in: events with their people, tracks and rooms. */
import type { Issue, Place } from '../../records/issues.ts';
import type { MaterialKind } from '../../strings/vocabulary.ts';

export interface ImportedSchedule {
  /** What kind of export it is: `pentabarf`, `frab`, `pretalx`, `schedule-v2`, `programme`. */
  from: string;
  /** Of the conference; each `null` where the file does not say. */
  title: string | null;
  /** Days as `2017-05-11`. */
  start: string | null;
  end: string | null;
  /** IANA name: `Europe/Moscow`. */
  timezone: string | null;
  place: string | null;
  events: ImportedEvent[];
}

export interface ImportedEvent {
  /** What names the event in its own system, the same in every export. */
  guid: string;
  title: string;
  subtitle: string | null;
  /** Word of the file for its kind: `lecture`, «круглый стол». */
  type: string | null;
  /** Day `2017-05-11` and times `10:30` in the conference's zone. `end` before `start` is the next day. */
  date: string | null;
  start: string | null;
  end: string | null;
  room: string | null;
  track: string | null;
  /** BCP 47: `de`. */
  language: string | null;
  people: ImportedPerson[];
  /** Where the file says that it does not take place. */
  state?: 'cancelled';
  /** Descriptions as Markdown, in order: abstract, then description. */
  body: string;
  links: ImportedLink[];
  /** Address of the event's page in its own system. */
  url: string | null;
  /** Contributions inside it, in order, where the file tells them apart. */
  talks?: ImportedTalk[];
  /** Where it stands in the file. */
  place: Place;
}

export interface ImportedTalk {
  title: string;
  people: ImportedPerson[];
  /** Times as those of the event. */
  start: string | null;
  end: string | null;
  /** Markdown. */
  abstract: string | null;
}

export interface ImportedLink {
  label: string | null;
  /** With http or https. */
  href: string;
  /** Where the file says it; else it follows from the address. */
  kind?: MaterialKind;
}

export interface ImportedPerson {
  /** What names the person in the file's system; `null` where only the name does. */
  key: string | null;
  name: string;
  /** «модератор»; `null` for an ordinary speaker. */
  role: string | null;
  post: string | null;
  organization: string | null;
  /** Markdown. */
  biography: string | null;
}

/** A schedule, or why there is none: with an error nothing is imported. */
export interface ReadSchedule {
  schedule: ImportedSchedule | null;
  issues: Issue[];
}

export interface PlanOptions {
  /** Name of the imported file, for messages. */
  source: string;
  /** Id of the edition: `2024`. */
  edition: string;
  /** Of the words that the import writes itself. */
  language: string;
  /** First language of a conference that is made now. */
  siteLanguage?: string | undefined;
  /** IANA name, where the schedule has none. */
  timezone?: string | undefined;
}
