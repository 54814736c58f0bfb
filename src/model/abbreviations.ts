/**
 * What the abbreviations of a text stand for: as `conference.md` says, as an organization is called in short, or as the
 * text itself defines it: «центров кластерного развития (далее – ЦКР)».
 */
import { remembered } from '../remembered.ts';
import type { Context } from './context.ts';

/** Abbreviation -> its long form. */
export type Abbreviations = Record<string, string>;

const isAbbreviation = (word: string) => /^\p{Lu}[\p{Lu}\d]+$/u.test(word);

/** Those that the conference and its organizations define. */
export const abbreviationsOfRecords = remembered(({ records, text }: Context): Abbreviations => {
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
});

const definition =
  /\((?:далее(?: по тексту)?|hereinafter(?: referred to as)?)[\s–—-]*[«“"]?(?<short>\p{Lu}{2,})[»”"]?\)/gu;

/** Those that a text defines in brackets after the words whose letters they have, in the form that they have there. */
export function abbreviationsDefinedIn(words: string): Abbreviations {
  return Object.fromEntries(
    [...words.matchAll(definition)].flatMap(({ index, groups: { short = '' } = {} }) => {
      const long = longForm(wordsBefore(words, index), short);
      return long === null ? [] : [[short, long]];
    }),
  );
}

/** Since the last bracket. Looked for from the end: an expression that begins at every letter takes seconds for a long text. */
function wordsBefore(words: string, end: number): string {
  const before = words.slice(0, end);
  return before.slice(Math.max(before.lastIndexOf('('), before.lastIndexOf(')')) + 1);
}

/** «малого и среднего предпринимательства» for МСП: small words need no letter, parts of a compound may have one each. */
function longForm(before: string, short: string): string | null {
  const words = before.trim().split(/\s+/);
  let letters = short;
  for (const [index, word] of [...words.entries()].toReversed()) {
    const parts = word.split('-').map((part) =>
      part
        .replace(/^\P{L}+/u, '')
        .charAt(0)
        .toLocaleUpperCase(),
    );
    const initials = [parts.join(''), parts[0] ?? ''].find((some) => some !== '' && letters.endsWith(some));
    if (initials !== undefined) letters = letters.slice(0, -initials.length);
    else if (!/^\p{Ll}{1,3}$/u.test(word)) return null;
    if (letters === '') return withoutQuotes(words.slice(index).join(' '));
  }
  return null;
}

const withoutQuotes = (words: string) => words.replaceAll(/^\P{L}+|[»”"]+$/gu, '');

/** Of all that are known, those that stand in the text. */
export function abbreviationsIn(words: string, known: Abbreviations): Abbreviations {
  const shorts = Object.keys(known);
  // Most items have none of the few that their document has: no need to take them apart.
  if (shorts.length < 30 && !shorts.some((short) => words.includes(short))) return {};
  const used = new Set(words.match(/[\p{L}\d]+/gu));
  return Object.fromEntries(Object.entries(known).filter(([short]) => used.has(short)));
}
