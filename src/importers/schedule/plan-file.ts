/** One record -> its file: a new one, or the existing one in which what the source changed is changed. */
import type { z } from 'astro/zod';
import { fieldName } from '../../records/field-name.ts';
import type { Issue, Place } from '../../records/issues.ts';
import { validate } from '../../records/validate.ts';
import type { FileChange } from '../changes.ts';
import type { Fields, Value } from '../content-file.ts';
import { editedFile, fieldsOf, newFile } from '../content-file.ts';
import { inputError } from '../input.ts';
import { type KeptField, merge } from './merge.ts';

export interface WantedFile {
  /** What it is imported from, and what names it there. */
  from: string;
  guid: string | null;
  fields: Fields;
  order: readonly string[];
}

export interface PlannedFile {
  path: string;
  change: FileChange | null;
  kept: KeptField[];
}

export function planFile(
  path: string,
  before: string | null,
  { from, guid, fields, order }: WantedFile,
): PlannedFile {
  const here = before === null ? {} : fieldsOf(before);
  const known = here.imported as { [key: string]: Value } | undefined;
  const { changes, values, kept } = merge(here, (known?.values ?? {}) as Record<string, Value>, fields);
  const imported = { from, ...(guid !== null && { guid }), values };
  if (before === null) {
    const { body, ...front } = fields;
    return { path, kept, change: { path, before, after: newFile({ ...front, imported, body }) } };
  }
  if (!isSame(known, imported)) changes.set('imported', imported);
  if (changes.size === 0) return { path, kept, change: null };
  return { path, kept, change: { path, before, after: editedFile(before, changes, order) } };
}

function isSame(known: unknown, imported: object): boolean {
  const text = (value: unknown) => JSON.stringify(value, (_, inner) => inner ?? undefined);
  return text(known) === text(imported);
}

/** Why our own reader would refuse a file, if it would: at the event, whose value is wrong. */
export function refusals(
  { change, place, schema }: PlannedFile & { place: Place; schema: z.ZodType },
  source: string,
): Issue[] {
  if (change === null || typeof change.after !== 'string') return [];
  const { body: _, ...data } = fieldsOf(change.after);
  const result = validate(schema, data);
  if ('data' in result) return [];
  return result.problems.map(({ path, at: _at, ...problem }) => ({
    ...inputError({ name: source }, problem, place),
    field: fieldName(path),
  }));
}
