/** Texts that may differ by language, and people's names. */
import type { Text } from '../records/schemas/fields.ts';
import type { Person } from '../records/schemas/person.ts';
import type { PersonName } from '../strings/person-name.ts';

/** Picks a text in `language`, else in the first of `languages` (the site's default) that has it. */
export function inLanguage(text: Text, language: string, languages: readonly string[]): string;
export function inLanguage(
  text: Text | undefined,
  language: string,
  languages: readonly string[],
): string | null;
export function inLanguage(text: Text | undefined, language: string, languages: readonly string[]) {
  if (text === undefined) return null;
  if (typeof text === 'string') return text;
  const found = [language, ...languages].find((candidate) => candidate in text);
  return found === undefined ? Object.values(text)[0] : text[found];
}

/** A patronymic stands beside a given name of its own language alone. */
const givenNames = (
  { given, patronymic }: Exclude<Person['name'], string>,
  pick: (text: Text) => string,
): Text[] => {
  const isForeign =
    typeof given === 'object' &&
    typeof patronymic === 'object' &&
    !Object.keys(patronymic).some((code) => given[code] === pick(given));
  return [given, isForeign ? undefined : patronymic].filter((part) => part !== undefined);
};

/** A person's name in the order of a list of speakers: given name, patronymic, family name. */
export function personName(name: Person['name'], pick: (text: Text) => string): string {
  if (typeof name === 'string') return name;
  return [...givenNames(name, pick), name.family].map(pick).join(' ');
}

/** A person's name as an alphabetical list has it: family name, given name, patronymic. */
export function filedName(name: Person['name'], pick: (text: Text) => string): string {
  if (typeof name === 'string') return name;
  return [name.family, ...givenNames(name, pick)].map(pick).join(' ');
}

/** A person's name in the parts that a reference has. */
export function nameParts(name: Person['name'], pick: (text: Text) => string): PersonName {
  if (typeof name === 'string') return { family: name, given: null };
  const given = givenNames(name, pick).map(pick);
  return { family: pick(name.family), given: given.join(' ') || null };
}
