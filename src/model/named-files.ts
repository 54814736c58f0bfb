/** The files under `public/` that front matter names. */
import type { FieldPath } from '../records/types.ts';

/** Fields that hold a path under `public/`, wherever they stand. */
const fileFields = new Set(['file', 'href', 'logo', 'text']);

/** Every value of such a field that starts with `/`. */
export function filePaths(value: unknown, field: FieldPath = []): { field: FieldPath; path: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => filePaths(item, [...field, index]));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => filePaths(inner, [...field, key]));
  }
  const isFile = fileFields.has(String(field.at(-1))) && typeof value === 'string' && value.startsWith('/');
  return isFile ? [{ field, path: value }] : [];
}
