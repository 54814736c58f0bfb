/** A record is one content file after validation. `Records` is a conference's whole content folder. */
import type { Place } from './issues.ts';
import type { Conference } from './schemas/conference.ts';
import type { Edition } from './schemas/edition.ts';
import type { FollowUp } from './schemas/follow-up.ts';
import type { Organization } from './schemas/organization.ts';
import type { Page } from './schemas/page.ts';
import type { Person } from './schemas/person.ts';
import type { Resolution } from './schemas/resolution.ts';
import type { Session } from './schemas/session.ts';
import type { Topic } from './schemas/topic.ts';
import type { Translation } from './schemas/translation.ts';

export interface KindData {
  conference: Conference;
  edition: Edition;
  session: Session;
  resolution: Resolution;
  'follow-up': FollowUp;
  organization: Organization;
  person: Person;
  topic: Topic;
  page: Page;
}

export type Kind = keyof KindData;

/** A path into front matter: `['people', 0, 'person']`. */
export type FieldPath = readonly (string | number)[];

export interface SourceFile {
  /** From the project's root, forward slashes: `content/2017/sessions/a.md`. */
  file: string;
  /** The body in its place: front matter is replaced by blank lines, so positions are the file's own. */
  source: string;
  /** Where a front-matter field stands (its value, or with `key: true` its key); of its nearest ancestor when absent. */
  locate: (path: FieldPath, of?: 'key' | 'value') => Place;
}

export interface RecordFile<K extends Kind = Kind> extends SourceFile {
  kind: K;
  /** The file's name without suffixes. */
  id: string;
  /** The edition's id (folder), for records of an edition. */
  edition: string | null;
  data: KindData[K];
  translations: Record<string, TranslationFile>;
}

export interface TranslationFile extends SourceFile {
  language: string;
  data: Translation;
}

/** A file that is no record because of errors. What is right in it is checked all the same, and others may name it. */
export interface FailedFile<K extends Kind = Kind> extends SourceFile {
  kind: K;
  edition: string | null;
  /** The fields without errors; none for a translation. */
  data: Partial<KindData[K]>;
}

export interface Records {
  conference: RecordFile<'conference'>;
  editions: RecordFile<'edition'>[];
  sessions: RecordFile<'session'>[];
  resolutions: RecordFile<'resolution'>[];
  followUps: RecordFile<'follow-up'>[];
  organizations: RecordFile<'organization'>[];
  people: RecordFile<'person'>[];
  topics: RecordFile<'topic'>[];
  pages: RecordFile<'page'>[];
  /** Paths of all files under `public/`, as the site serves them: `/2017/sources/resolution.txt`. */
  publicFiles: Set<string>;
  /** What is left out of the rest. */
  failed: FailedFile[];
}
