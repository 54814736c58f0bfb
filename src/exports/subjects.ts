/**
 * MODEL -> WHAT FILES ARE OF: each kind of thing that has files, where it is found in the model, and its address, which with a format's
 * suffix is the file's.
 */
import { type OneExtract, oneByOne } from '../model/extract.ts';
import type { Recommendation, Resolution } from '../model/resolution-types.ts';
import type { Edition, Organization, Proceedings, Session } from '../model/types.ts';
import { type PublishedSchema, publishedSchemas } from './api/names.ts';

/** What a writer of each kind is given. */
export interface Subjects {
  /** What is new on the site: its feed. */
  news: Proceedings;
  editions: Proceedings;
  organizations: Proceedings;
  /** All recommendations of all editions. */
  register: Proceedings;
  edition: Edition;
  /** The edition's sessions in order of time. */
  programme: Edition;
  /** The edition's sessions as records. */
  sessions: Edition;
  resolutions: Edition;
  /** The edition's recommendations. */
  'edition-register': Edition;
  /** The edition as one book. */
  proceedings: Edition;
  session: Session;
  resolution: Resolution;
  recommendation: Recommendation;
  /** The items that name it: its extract. */
  organization: Organization;
  /** The items of one resolution that name an organization, where several resolutions do. */
  extract: OneExtract;
  /** What is new about the items that name it. */
  'organization-news': Organization;
  /** What one kind of JSON documents looks like. */
  schema: PublishedSchema;
}

export type SubjectKind = keyof Subjects;

interface SubjectType<Subject> {
  of: (model: Proceedings) => Subject[];
  /** Root-relative, without language, ending in `/`; a file's is the same with a suffix in place of the last `/`. */
  address: (subject: Subject) => string;
  /** The languages it has files in, where not in all of the site's: the files of a text that is not translated are the original's. */
  existsIn?: (subject: Subject) => string[];
}

const whole = (address: string): SubjectType<Proceedings> => ({
  of: (model) => [model],
  address: () => address,
});

const ofEdition = (name: string): SubjectType<Edition> => ({
  of: ({ editions }) => editions,
  address: ({ address }) => `${address}${name}`,
});

/** A record with a page. */
const entry = <Subject extends { address: string; existsIn: string[] }>(
  of: (model: Proceedings) => Subject[],
): SubjectType<Subject> => ({ of, address: ({ address }) => address, existsIn: ({ existsIn }) => existsIn });

const resolutionsOf = ({ editions }: Proceedings) => editions.flatMap(({ resolutions }) => resolutions);

export const subjects: { [Kind in SubjectKind]: SubjectType<Subjects[Kind]> } = {
  news: whole('/feed/'),
  editions: whole('/editions/'),
  organizations: whole('/organizations/'),
  register: whole('/recommendations/'),
  edition: ofEdition(''),
  programme: ofEdition('programme/'),
  sessions: ofEdition('sessions/'),
  resolutions: ofEdition('resolutions/'),
  'edition-register': ofEdition('recommendations/'),
  proceedings: ofEdition('proceedings/'),
  session: entry(({ editions }) => editions.flatMap(({ sessions }) => sessions)),
  resolution: entry(resolutionsOf),
  recommendation: entry((model) => resolutionsOf(model).flatMap(({ recommendations }) => recommendations)),
  organization: { of: ({ organizations }) => organizations, address: ({ address }) => address },
  extract: {
    of: ({ organizations }) => organizations.flatMap(oneByOne),
    address: ({ address }) => address,
  },
  'organization-news': {
    of: ({ organizations }) => organizations,
    address: ({ address }) => `${address}feed/`,
  },
  schema: entry(publishedSchemas),
};
