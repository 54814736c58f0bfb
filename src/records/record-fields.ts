/** The lines of front matter -> validated data, or what is wrong with them; read once for each text of them. */
import { isDeepStrictEqual } from 'node:util';
import type { z } from 'astro/zod';
import { once } from '../remembered.ts';
import { fieldIssues, firstIssues } from './field-issues.ts';
import { readFields } from './front-matter.ts';
import type { Issue, Problem } from './issues.ts';
import type { Kept } from './kept.ts';
import type { SourceFile } from './types.ts';
import { validate, validFields } from './validate.ts';

/** How one kind of file is read. */
export interface Shape<T> {
  /** Different for each schema. */
  name: string;
  schema: z.ZodType<T>;
}

export interface RecordFields<T> extends Pick<SourceFile, 'locate'> {
  /** `null` when the file has errors. */
  data: T | null;
  /** What is right of the data of a file with errors. */
  valid: Partial<T>;
  /** Front matter as typed, for what can be used in spite of errors elsewhere. */
  typed: () => Record<string, unknown> | null;
  issues: Issue[];
}

/** `front`: as `splitFrontMatter` gives it. */
export function recordFields<T>(
  file: string,
  front: string,
  { name, schema }: Shape<T>,
  kept: Kept,
): RecordFields<T> {
  const key = kept.keyOf('fields', name, front);
  const known = kept.get(key) as T | undefined;
  if (known !== undefined) {
    // Few files are ever asked for a place in them.
    const read = once(() => readFields(front));
    return {
      data: known,
      valid: known as Partial<T>,
      typed: () => read().data,
      locate: (...at) => read().locate(...at),
      issues: [],
    };
  }
  const { data: typed, problems, locate } = readFields(front);
  if (problems.length > 0) {
    const issues = firstIssues(file, problems, ({ place, ...problem }) => ({
      ...(problem as Problem),
      ...({ file, place, field: undefined, severity: 'error' } as const),
    }));
    return { locate, data: null, valid: {}, typed: () => typed, issues };
  }
  const result = validate(schema, typed);
  if (!('data' in result)) {
    const issues = fieldIssues(file, result.problems, locate);
    return { locate, data: null, valid: validFields(schema, typed), typed: () => typed, issues };
  }
  const { data } = result;
  const json = JSON.stringify(data);
  if (isDeepStrictEqual(JSON.parse(json), data)) kept.add(key, json);
  return { locate, data, valid: data as Partial<T>, typed: () => typed, issues: [] };
}
