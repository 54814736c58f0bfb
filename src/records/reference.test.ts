import { expect, test } from 'vitest';
import { jsonSchemas } from './json-schema.ts';
import { frontMatterReference } from './reference.ts';

/** Field paths of a JSON Schema that have no description. */
function undescribed(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key !== 'properties') return undescribed(value, path);
    return Object.entries(value as Record<string, { description?: string }>).flatMap(([field, property]) => [
      ...(property.description ? [] : [`${path}.${field}`]),
      ...undescribed(property, `${path}.${field}`),
    ]);
  });
}

test('every field of every kind is described', () => {
  expect(Object.entries(jsonSchemas()).flatMap(([kind, schema]) => undescribed(schema, kind))).toEqual([]);
});

test('the JSON Schema says what an author may type', () => {
  expect(jsonSchemas().topic).toMatchObject({
    type: 'object',
    required: ['name'],
    additionalProperties: false,
    properties: { draft: { type: 'boolean' }, 'also-known-as': { type: 'array', items: { type: 'string' } } },
  });
  expect(jsonSchemas().session).toMatchObject({ properties: { start: { type: 'string' } } });
});

test('the reference has a table for every kind and a row for every field', () => {
  const reference = frontMatterReference();
  expect(reference.match(/^## .*/gm)).toHaveLength(11);
  expect(reference).toContain('\n## `content/<edition>/sessions/<id>.md`\n');
  expect(reference).toContain(
    '\n| `people[].person` | id | yes | Id of the person: the name of the file. |\n',
  );
  expect(reference).toContain('\n| `parts.<id>.addressees[].as` | `sent-to`,');
  expect(reference).not.toMatch(/\| (any|)? \| (yes)? \|/);
});
