/** Which kinds of JSON documents there are, and where the schema of each is published. */
import type { Proceedings } from '../../model/types.ts';

/** A new one begins when a field is taken away or changes its meaning; a field more is no new version. */
export const apiVersion = 1;

export const schemaNames = [
  'editions',
  'edition',
  'sessions',
  'session',
  'resolutions',
  'resolution',
  'recommendations',
  'organizations',
  'organization',
] as const;
export type SchemaName = (typeof schemaNames)[number];

export interface PublishedSchema {
  name: SchemaName;
  address: string;
  existsIn: string[];
}

/** Schemas are the same in every language, so they stand once, beside the pages of the default one. */
export const publishedSchemas = ({ languages }: Pick<Proceedings, 'languages'>): PublishedSchema[] =>
  schemaNames.map((name) => ({
    name,
    address: `/data/schemas/${apiVersion}/${name}/`,
    existsIn: languages.slice(0, 1),
  }));
