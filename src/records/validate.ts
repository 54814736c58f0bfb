/** Data -> a typed record, or problems with the path of the field: zod's issues in an author's terms. */
import { z } from 'astro/zod';
import type { ValueShape } from '../strings/issues.ts';
import { closest } from './closest.ts';
import type { Problem } from './issues.ts';
import { keysAt } from './schema-keys.ts';
import type { FieldPath } from './types.ts';

/** A problem of one field; it stands at the field's key or at its value. */
type FieldProblem = Problem & { path: FieldPath; at: 'key' | 'value' };

type ZodIssue = z.core.$ZodIssue;

export function validate<T>(schema: z.ZodType<T>, data: unknown): { data: T } | { problems: FieldProblem[] } {
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data };
  const found = result.error.issues.flatMap((issue) => problemsOf(issue, [], { schema, data }));
  const beside = Map.groupBy(found, parentOf);
  return { problems: [...beside.values()].flatMap(withoutConsequences) };
}

/** The fields that are right by themselves, of data that as a whole is not. */
export function validFields<T>(schema: z.ZodType<T>, data: unknown): Partial<T> {
  if (!(schema instanceof z.ZodObject) || typeof data !== 'object' || data === null) return {};
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
    const result = field.safeParse((data as Record<string, unknown>)[key]);
    return result.success ? [[key, result.data]] : [];
  });
  return Object.fromEntries(fields) as Partial<T>;
}

interface Context {
  schema: z.ZodType;
  data: unknown;
}

/**
 * Of the problems of one map of fields: the only unknown field beside the only missing one (`тип` and no `type`) is most
 * likely that one, and `titel` is one mistake, not also a missing `title`.
 */
function withoutConsequences(beside: FieldProblem[]): FieldProblem[] {
  const missing = beside.flatMap(({ code, params }) => (code === 'missing-field' ? params.key : []));
  const unknown = beside.filter(({ code }) => code === 'unknown-key');
  const [suggestion] = unknown.length === 1 && missing.length === 1 ? missing : [];
  const problems = beside.map(
    (problem): FieldProblem =>
      suggestion !== undefined && problem.code === 'unknown-key' && problem.params.suggestion === undefined
        ? { ...problem, params: { ...problem.params, suggestion } }
        : problem,
  );
  const meant = new Set(
    problems.flatMap(({ code, params }) => (code === 'unknown-key' ? (params.suggestion ?? []) : [])),
  );
  return problems.filter(({ code, path }) => code !== 'missing-field' || !meant.has(String(path.at(-1))));
}

function parentOf({ path }: FieldProblem): string {
  return path.slice(0, -1).join('.');
}

function problemsOf(issue: ZodIssue, parent: FieldPath, context: Context): FieldProblem[] {
  const path = [...parent, ...(issue.path as (string | number)[])];
  const value = valueAt(context.data, path);
  const one = (problem: Problem, at: 'key' | 'value' = 'value'): FieldProblem[] => [{ ...problem, path, at }];

  switch (issue.code) {
    case 'custom':
      return one(issue.params as Problem);
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, path, context);
    case 'invalid_union':
      return unionProblems(issue, path, context);
    case 'invalid_key':
      return issue.issues.flatMap((inner) => one((inner as unknown as { params: Problem }).params, 'key'));
    case 'too_small':
      return one({ code: 'empty-value', params: {} });
    case 'invalid_value':
      if (value === undefined) return one(missing(path));
      return typeof value === 'string'
        ? one(wrongValue(value, issue.values.map(String)))
        : one({ code: 'wrong-type', params: { expected: 'text', received: shapeOf(value) } });
    case 'invalid_type':
      return value === undefined
        ? one(missing(path))
        : one({
            code: 'wrong-type',
            params: { expected: EXPECTED[issue.expected] ?? 'text', received: shapeOf(value) },
          });
    default:
      return one({ code: 'wrong-type', params: { expected: 'text', received: shapeOf(value) } });
  }
}

const EXPECTED: Record<string, ValueShape> = {
  string: 'text',
  array: 'list',
  object: 'fields',
  record: 'fields',
  boolean: 'yes-no',
  number: 'number',
  int: 'number',
};

function missing(path: FieldPath): Problem {
  const key = path.at(-1);
  return typeof key === 'number'
    ? { code: 'empty-value', params: {} }
    : { code: 'missing-field', params: { key: key ?? '' } };
}

function wrongValue(value: string, allowed: string[]): Problem {
  return { code: 'wrong-value', params: { value, suggestion: closest(value, allowed), allowed } };
}

function unknownKeys(keys: string[], path: FieldPath, { schema, data }: Context): FieldProblem[] {
  const known = keysAt(schema, path);
  const present = Object.keys((valueAt(data, path) ?? {}) as object);
  const free = known.filter((key) => !present.includes(key));
  return keys.map((key) => ({
    code: 'unknown-key',
    params: { key, suggestion: closest(key, free), known },
    path: [...path, key],
    at: 'key',
  }));
}

/** A value that fits none of several shapes: the problems of the shape that the author most likely meant. */
function unionProblems(
  issue: z.core.$ZodIssueInvalidUnion,
  path: FieldPath,
  context: Context,
): FieldProblem[] {
  const branches = issue.errors.map((errors) => errors.flatMap((inner) => problemsOf(inner, path, context)));
  const meant = branches.filter((problems) => !problems.some((one) => isWholeValue(one, path)));
  const [best] = (meant.length > 0 ? meant : branches.slice(0, 1)).toSorted((a, b) => a.length - b.length);
  return best ?? [];
}

/** Whether a problem says that the value at `path` has the wrong shape altogether. */
function isWholeValue(problem: FieldProblem, path: FieldPath): boolean {
  return problem.code === 'wrong-type' && problem.path.length === path.length;
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string, unknown>)[String(step)]
        : undefined,
    data,
  );
}

function shapeOf(value: unknown): 'text' | 'list' | 'fields' {
  return Array.isArray(value) ? 'list' : typeof value === 'object' ? 'fields' : 'text';
}
