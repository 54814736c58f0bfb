/** The front matter of every kind as JSON Schema, for editors and forms. */
import { kindNames, kinds } from './kinds.ts';
import { toJsonSchema } from './schema-keys.ts';
import { translation } from './schemas/translation.ts';
import type { Kind } from './types.ts';

/** JSON Schema 2020-12 of what an author types, by kind, and of a translation's file. */
export function jsonSchemas(): Record<Kind | 'translation', object> {
  const own = Object.fromEntries(kindNames.map((kind) => [kind, toJsonSchema(kinds[kind].schema)]));
  return { ...(own as Record<Kind, object>), translation: toJsonSchema(translation) };
}
