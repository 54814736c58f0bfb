/** The path of a field as an author would name it. */
import type { FieldPath } from './types.ts';

/** `['people', 0, 'person']` -> `people[0].person` */
export function fieldName(path: FieldPath): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}[${step}]`;
    return name === '' ? step : `${name}.${step}`;
  }, '');
}
