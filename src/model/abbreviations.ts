/**
 * What the abbreviations of a text stand for: as `conference.md` says, as an organization is called in short, or as the
 * text itself defines it: «центров кластерного развития (далее – ЦКР)».
 */
import type { Context } from './context.ts';

/** Abbreviation -> its long form. */
export type Abbreviations = Record<string, string>;

const isAbbreviation = (word: string) => /^\p{Lu}[\p{Lu}\d]+$/u.test(word);

/** Those that the conference and its organizations define. */
export function abbreviationsOfRecords({ records, text }: Context): Abbreviations {
  const ofOrganizations = records.organizations.flatMap(({ data }) =>
    [data.short, ...(data['also-known-as'] ?? [])]
      .map((name) => text(name) ?? '')
      .filter(isAbbreviation)
      .map((short) => [short, text(data.name)]),
  );
  const ofConference = Object.entries(records.conference.data.abbreviations).map(([short, long]) => [
    short,
    text(long),
  ]);
  return Object.fromEntries([...ofOrganizations, ...ofConference]);
}

/** Those that a text defines in brackets after as many words as they have letters, in the form that they have there. */
export function abbreviationsDefinedIn(words: string): Abbreviations {
  const definitions = words.matchAll(
    /(?<before>[^()]+?)\s*\((?:далее|hereinafter)[\s–—-]*(?<short>\p{Lu}{2,})\)/gu,
  );
  return Object.fromEntries(
    [...definitions].flatMap(({ groups: { before = '', short = '' } = {} }) => {
      const long = before.split(/\s+/).slice(-short.length);
      const initials = long.map((word) => word.charAt(0).toLocaleUpperCase()).join('');
      return initials === short ? [[short, long.join(' ')]] : [];
    }),
  );
}

/** Of all that are known, those that stand in the text. */
export function abbreviationsIn(words: string, known: Abbreviations): Abbreviations {
  const used = new Set(words.match(/[\p{L}\d]+/gu));
  return Object.fromEntries(Object.entries(known).filter(([short]) => used.has(short)));
}
