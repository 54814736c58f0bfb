/** Which keys a schema allows at a place, for «did you mean». */
import { z } from 'astro/zod';
import type { FieldPath } from './types.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema of what an author types; unknown values (`imported.values`) may be anything. */
export function toJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input' });
}

/** The keys allowed in the map at `path`; of all branches where a union stands. */
export function keysAt(schema: z.ZodType, path: FieldPath): string[] {
  let branches = expand([toJsonSchema(schema)]);
  for (const step of path) {
    branches = expand(branches.flatMap((branch) => child(branch, step)));
  }
  return [...new Set(branches.flatMap(({ properties }) => Object.keys(properties ?? {})))];
}

function child(schema: JsonSchema, step: string | number): JsonSchema[] {
  const property =
    typeof step === 'string' && Object.hasOwn(schema.properties ?? {}, step)
      ? schema.properties?.[step]
      : undefined;
  const next = property ?? (typeof step === 'number' ? schema.items : schema.additionalProperties);
  return typeof next === 'object' && !Array.isArray(next) ? [next as JsonSchema] : [];
}

function expand(schemas: JsonSchema[]): JsonSchema[] {
  return schemas.flatMap((schema) => [schema, ...expand((schema.anyOf ?? []) as JsonSchema[])]);
}
