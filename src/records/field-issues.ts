/** Problems of a file's fields, with their places and no more of them than anybody reads at once. */
import { fieldName } from './field-name.ts';
import type { Issue, Place, Problem } from './issues.ts';
import type { FieldPath, SourceFile } from './types.ts';

/** Each takes a search for its place, and a file made for it has a hundred thousand. */
export const MAX_SHOWN = 500;

type FieldProblem = Problem & { path: FieldPath; at: 'key' | 'value' };

export function fieldIssues(
  file: string,
  problems: readonly FieldProblem[],
  locate: SourceFile['locate'],
): Issue[] {
  return firstIssues(file, problems, ({ path, at, ...problem }) => ({
    ...(problem as Problem),
    file,
    place: locate(path, at),
    field: fieldName(path),
    severity: 'error',
  }));
}

/** The issues of the first problems, and one that counts the rest. */
export function firstIssues<P>(
  file: string,
  problems: readonly P[],
  issueOf: (problem: P) => Issue,
): Issue[] {
  const issues = problems.slice(0, MAX_SHOWN).map(issueOf);
  const place: Place = issues.at(-1)?.place ?? { line: 1, column: 1 };
  const count = problems.length - issues.length;
  const more: Issue[] =
    count === 0
      ? []
      : [{ code: 'more-problems', params: { count }, file, place, field: undefined, severity: 'error' }];
  return [...issues, ...more];
}
