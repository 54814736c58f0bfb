/** Types of values in schedule.json, and what is wrong with a value as an issue at its place. */
import { z } from 'astro/zod';
import type { Issue } from '../../records/issues.ts';
import type { FieldPath } from '../../records/types.ts';
import type { IssueParams, ScheduleValue } from '../../strings/issues.ts';
import { type InputFile, inputError } from '../input.ts';
import type { Json } from './json.ts';

/** Text, or texts by language, of which the first is taken; empty and absent are the same. */
export const words = z
  .union([z.string(), z.record(z.string(), z.string()).transform((map) => Object.values(map)[0] ?? null)])
  .nullish()
  .transform((text) => text ?? null);

export const title = z.string().refine((text) => text.trim() !== '', { params: { missing: true } });

/** Old systems number things; a number as text is another system's, and is not guessed at. */
export const number = z
  .int()
  .nullish()
  .transform((value) => (value == null ? null : String(value)));

/** Short codes of pretalx: `NQTF8Y`. */
export const code = z
  .string()
  .regex(/^[A-Z0-9]+$/)
  .nullish()
  .transform((value) => value ?? null);

/** `null` stands for an empty list. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((list) => list ?? []);

export const link = z.looseObject({ url: words, href: words, title: words, type: words });

/** A field that is somebody else's: `right` is where it belongs. */
export const misplaced = (right: string) =>
  z.custom<undefined>((value) => value === undefined, { params: { right } }).optional();

/** Whether a person has a name under any of the keys that systems use. */
export const named = (person: { name?: unknown; public_name?: unknown }) =>
  [person.name, person.public_name].some((name) => typeof name === 'string' && name.trim() !== '');

export function valuesOf<S extends z.ZodType>(
  schema: S,
  { value, locate }: Json,
  input: InputFile,
): { data: z.output<S> } | { issues: Issue[] } {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data };
  return {
    issues: result.error.issues.map((issue) => {
      const path = issue.path as FieldPath;
      const typed = path.reduce<unknown>(
        (inner, step) => (inner as Record<string, unknown> | null | undefined)?.[String(step)],
        value,
      );
      const params = (issue.code === 'custom' ? issue.params : undefined) ?? {};
      const key = String(path.at(-1) ?? '');
      if ('right' in params) {
        const right = String(params.right);
        return inputError(input, { code: 'schedule-misplaced', params: { key, right } }, locate(path, 'key'));
      }
      if ('nameless' in params || 'missing' in params || typed === undefined || typed === null) {
        const missing = 'nameless' in params ? 'name' : key;
        return inputError(input, { code: 'schedule-value-missing', params: { key: missing } }, locate(path));
      }
      return inputError(input, { code: 'schedule-value-wrong', params: wrong(issue, typed) }, locate(path));
    }),
  };
}

const wantedOf: Partial<Record<string, ScheduleValue>> = {
  array: 'list',
  object: 'fields',
  record: 'fields',
  number: 'whole-number',
  int: 'whole-number',
};

function wrong(issue: z.core.$ZodIssue, typed: unknown): IssueParams['schedule-value-wrong'] {
  const value = typeof typed === 'string' ? typed : JSON.stringify(typed);
  const wanted =
    issue.code === 'invalid_type'
      ? wantedOf[issue.expected]
      : issue.code === 'invalid_format'
        ? 'code'
        : 'text';
  return { value: value.slice(0, 100), wanted: wanted ?? 'text' };
}
