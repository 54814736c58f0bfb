/** How a check says what it found. */
import { fieldName } from '../../records/field-name.ts';
import type { Issue, Problem } from '../../records/issues.ts';
import type { FieldPath, SourceFile } from '../../records/types.ts';

/** An error about a field of a file's front matter. */
export function atField(
  { file, locate }: SourceFile,
  path: FieldPath,
  problem: Problem,
  of: 'key' | 'value' = 'value',
): Issue {
  return { ...problem, file, place: locate(path, of), field: fieldName(path), severity: 'error' };
}
