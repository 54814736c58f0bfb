/** The files under `public/` that front matter names. */
import type { FieldPath } from '../records/types.ts';
import { remembered } from '../remembered.ts';

/** Fields that hold a path under `public/`, wherever they stand. */
const fileFields = new Set(['file', 'href', 'logo', 'text']);

interface NamedFile {
  field: FieldPath;
  path: string;
}

/** Every value of such a field that starts with `/`. */
export const filePaths = remembered((data: object): NamedFile[] => pathsIn(data, []));

function pathsIn(value: unknown, field: FieldPath): NamedFile[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => pathsIn(item, [...field, index]));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...field, key]));
  }
  const isFile = fileFields.has(String(field.at(-1))) && typeof value === 'string' && value.startsWith('/');
  return isFile ? [{ field, path: value }] : [];
}
