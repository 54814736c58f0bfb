/** What a project knows already of the people and organizations that a schedule names. */
import type { Text } from '../../records/schemas/fields.ts';
import type { Person } from '../../records/schemas/person.ts';
import type { RecordFile, Records } from '../../records/types.ts';

/** A project's content without errors. */
export interface Existing {
  records: Records;
  /** Text of every content file, by its path: `content/conference.md`. */
  texts: ReadonlyMap<string, string>;
}

/** Names are equal whatever their case, spaces and «ё». */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll('ё', 'е').trim().replaceAll(/\s+/g, ' ');
}

/** Keys of every name by which a person may be listed, in any order of its parts and in any language. */
export function namesOf({ name, 'also-known-as': others }: Person): string[] {
  if (typeof name === 'string') return [name, ...others].map(nameKey);
  const parts = [name.family, name.given, name.patronymic].filter((part) => part !== undefined);
  const languages = new Set(parts.flatMap((part) => Object.keys(texts(part))));
  const spelled = [...languages].flatMap((language) => {
    const [family, given, patronymic] = [name.family, name.given, name.patronymic].map((part) => {
      const known = part === undefined ? {} : texts(part);
      return known[language] ?? Object.values(known)[0];
    });
    const orders = [
      [given, family],
      [family, given],
      [given, patronymic, family],
      [family, given, patronymic],
    ];
    return orders.map((parts) => parts.filter((part) => part !== undefined).join(' '));
  });
  return [...new Set([...spelled, ...others].map(nameKey))];
}

/** Ids of organizations by the keys of all their names. */
export function organizationIds({ organizations }: Records): Map<string, string> {
  return new Map(
    organizations.flatMap(({ id, data }) =>
      [data.name, data.short, ...data['also-known-as']]
        .filter((name) => name !== undefined)
        .flatMap((name) => Object.values(texts(name)))
        .map((name) => [nameKey(name), id] as const),
    ),
  );
}

/** Whether the file was made by an import of this very thing. */
export function isImportOf({ data }: RecordFile<'person'>, from: string, guid: string | null): boolean {
  return data.imported?.from === from && (data.imported.guid ?? null) === guid;
}

function texts(text: Text): Record<string, string> {
  return typeof text === 'string' ? { '': text } : text;
}
