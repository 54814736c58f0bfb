/** The schemas as a reference for authors: one Markdown table a kind. */
import { jsonSchemas } from './json-schema.ts';
import { kindNames, kinds } from './kinds.ts';
import type { JsonSchema } from './schema-keys.ts';

interface Row {
  field: string;
  type: string;
  required: boolean;
  description: string;
}

/** All fields of all kinds: `people[].person` is a field of each entry of the list `people`. */
export function frontMatterReference(): string {
  const schemas = jsonSchemas();
  const paths = {
    ...Object.fromEntries(kindNames.map((kind) => [kind, `${kinds[kind].path}.md`])),
    translation: '…/<id>.<language>.md',
    redirects: 'redirects.yaml',
  };
  const sections = Object.entries(schemas).map(([kind, schema]) => {
    const path = (paths[kind as keyof typeof paths] ?? kind).replace('*', '<id>');
    return `## \`content/${path}\`\n\n${table(rowsOf(schema as JsonSchema, ''))}`;
  });
  return `${sections.join('\n\n')}\n`;
}

function table(rows: Row[]): string {
  const lines = rows.map(
    ({ field, type, required, description }) =>
      `| \`${field}\` | ${cell(type)} | ${required ? 'yes' : ''} | ${cell(description)} |`,
  );
  return ['| field | type | required | description |', '|---|---|---|---|', ...lines].join('\n');
}

const cell = (words: string) => words.replaceAll('|', '\\|');

function rowsOf(schema: JsonSchema, prefix: string): Row[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const child = property as JsonSchema;
    const field = `${prefix}${key}`;
    const row: Row = {
      field,
      type: typeOf(child),
      required: schema.required?.includes(key) ?? false,
      description: child.description ?? '',
    };
    return [row, ...innerRows(child, field)];
  });
}

/** Rows of the fields inside a list, a map, or one branch of a union. */
function innerRows(schema: JsonSchema, field: string): Row[] {
  const entries = asSchema(schema.items);
  if (entries) return innerRows(entries, `${field}[]`);
  const values = asSchema(schema.additionalProperties);
  if (values) return innerRows(values, `${field}.<id>`);
  return [
    ...rowsOf(schema, `${field}.`),
    ...branches(schema).flatMap((branch) => rowsOf(branch, `${field}.`)),
  ];
}

function typeOf(schema: JsonSchema): string {
  if (schema.$comment) return schema.$comment;
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ');
  const entries = asSchema(schema.items);
  if (entries) return `list: ${typeOf(entries)}`;
  const values = asSchema(schema.additionalProperties);
  if (values) return `by id: ${typeOf(values)}`;
  return schema.properties ? 'fields' : 'any';
}

function branches(schema: JsonSchema): JsonSchema[] {
  return (schema.anyOf ?? []) as JsonSchema[];
}

function asSchema(value: unknown): JsonSchema | undefined {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0
    ? (value as JsonSchema)
    : undefined;
}
