/** One file -> its validated data and its body, or its issues. */
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { fieldName } from './field-name.ts';
import { readText } from './files.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Issue, Place, Problem } from './issues.ts';
import type { Placement } from './paths.ts';
import type { SourceFile } from './types.ts';
import { validate, validFields } from './validate.ts';

interface ReadFile<T> extends SourceFile {
  /** `null` when the file has errors. */
  data: T | null;
  /** What is right of the data of a file with errors. */
  valid: Partial<T>;
  /** Front matter as typed, for what can be used in spite of errors elsewhere. */
  typed: Record<string, unknown> | null;
  issues: Issue[];
}

/** A read file with its place among the records. */
export type Placed<T> = ReadFile<T> & { placement: Placement };

export const START: Place = { line: 1, column: 1 };

/** An error in `file`; without a place it is about the file as a whole. */
export function errorIn(file: string, problem: Problem, place = START, field?: string): Issue {
  return { ...problem, file, place, field, severity: 'error' };
}

/** What each file was last read as: the dev server reads everything again after every change of one file. */
const cache = new Map<string, { text: string; schema: z.ZodType; read: ReadFile<unknown> }>();

/** Reads and validates the file at `file`, a path from the project's root. */
export function readRecordFile<T>(root: string, file: string, schema: z.ZodType<T>): ReadFile<T> {
  const path = join(root, file);
  const content = readText(path);
  if ('problem' in content) {
    return {
      file,
      source: '',
      locate: () => START,
      data: null,
      valid: {},
      typed: null,
      issues: [errorIn(file, content.problem)],
    };
  }
  const cached = cache.get(path);
  if (cached?.text === content.text && cached.schema === schema) return cached.read as ReadFile<T>;
  const read = parseRecordFile(file, content.text, schema);
  cache.set(path, { text: content.text, schema, read });
  return read;
}

function parseRecordFile<T>(file: string, text: string, schema: z.ZodType<T>): ReadFile<T> {
  const { data: typed, problems, source, locate } = readFrontMatter(text);
  if (problems.length > 0) {
    const issues = problems.map(({ place, ...problem }) => errorIn(file, problem as Problem, place));
    return { file, source, locate, data: null, valid: {}, typed, issues };
  }
  const result = validate(schema, typed);
  if ('data' in result)
    return { file, source, locate, data: result.data, valid: result.data, typed, issues: [] };
  const issues = result.problems.map(({ path, at, ...problem }) =>
    errorIn(file, problem as Problem, locate(path, at), fieldName(path)),
  );
  return { file, source, locate, data: null, valid: validFields(schema, typed), typed, issues };
}
