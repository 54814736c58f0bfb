/** The kind of a record follows from its path: one row a kind. */
import type { z } from 'astro/zod';
import { conference } from './schemas/conference.ts';
import { edition } from './schemas/edition.ts';
import { followUp } from './schemas/follow-up.ts';
import { organization } from './schemas/organization.ts';
import { page } from './schemas/page.ts';
import { person } from './schemas/person.ts';
import { resolution } from './schemas/resolution.ts';
import { session } from './schemas/session.ts';
import { topic } from './schemas/topic.ts';
import type { Kind, KindData, Records } from './types.ts';

interface KindRow<K extends Kind> {
  /** Path under `content/`; `*` stands for the record's id, `<edition>` for the edition's. */
  path: string;
  schema: z.ZodType<KindData[K]>;
  /** Where `Records` keeps them. */
  collection: Exclude<keyof Records, 'publicFiles' | 'failed'>;
}

export const kinds = {
  conference: { path: 'conference', schema: conference, collection: 'conference' },
  edition: { path: '<edition>/edition', schema: edition, collection: 'editions' },
  session: { path: '<edition>/sessions/*', schema: session, collection: 'sessions' },
  resolution: { path: '<edition>/resolutions/*', schema: resolution, collection: 'resolutions' },
  'follow-up': { path: '<edition>/follow-ups/*', schema: followUp, collection: 'followUps' },
  organization: { path: 'organizations/*', schema: organization, collection: 'organizations' },
  person: { path: 'people/*', schema: person, collection: 'people' },
  topic: { path: 'topics/*', schema: topic, collection: 'topics' },
  page: { path: 'pages/*', schema: page, collection: 'pages' },
} as const satisfies { [K in Kind]: KindRow<K> };

export const kindNames = Object.keys(kinds) as Kind[];
