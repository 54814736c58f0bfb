/** The front matter of every kind, and `redirects.yaml`, as JSON Schema, for editors and forms. */
import { kindNames, kinds } from './kinds.ts';
import { toJsonSchema } from './schema-keys.ts';
import { redirects } from './schemas/redirects.ts';
import { translation } from './schemas/translation.ts';
import type { Kind } from './types.ts';

/** JSON Schema 2020-12 of what an author types, by kind, of a translation's file, and of the list of pages that moved. */
export function jsonSchemas(): Record<Kind | 'translation' | 'redirects', object> {
  const own = Object.fromEntries(kindNames.map((kind) => [kind, toJsonSchema(kinds[kind].schema)]));
  return {
    ...(own as Record<Kind, object>),
    translation: toJsonSchema(translation),
    redirects: toJsonSchema(redirects),
  };
}
