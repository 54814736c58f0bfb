/** The table of JSON documents: what each kind of them holds. The order of fields is the order in the files. */
import type { z } from 'astro/zod';
import { edition, editions } from './edition.ts';
import type { SchemaName } from './names.ts';
import { organization, organizations } from './organization.ts';
import { recommendations, resolution, resolutions } from './resolution.ts';
import { session, sessions } from './session.ts';

export const schemas = {
  editions,
  edition,
  sessions,
  session,
  resolutions,
  resolution,
  recommendations,
  organizations,
  organization,
} as const satisfies Record<SchemaName, z.ZodObject>;
