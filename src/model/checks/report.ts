/** How a check says what it found. */
import type { Issue, Problem } from '../../records/issues.ts';
import type { FieldPath, SourceFile } from '../../records/types.ts';

/** `['people', 0, 'person']` as `people[0].person`. */
export function fieldName(path: FieldPath): string {
  return path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : name === '' ? step : `${name}.${step}`),
    '',
  );
}

/** An error about a field of a file's front matter. */
export function atField(
  { file, locate }: SourceFile,
  path: FieldPath,
  problem: Problem,
  of: 'key' | 'value' = 'value',
): Issue {
  return { ...problem, file, place: locate(path, of), field: fieldName(path), severity: 'error' };
}
