/** What the search has to know of names: how else a thing is called, and what it belongs to. */
import { type Abbreviations, abbreviationsDefinedIn } from '../abbreviations.ts';
import { blockWords } from '../outline.ts';
import type { Organization, Person, Proceedings } from '../types.ts';

export interface NameGroup {
  /** Other names of one thing: a page that says one of them is found by all. */
  names: string[];
  /** What such a page is found by besides, but not the other way round: the body it belongs to, the one that succeeded it. */
  also: string[];
}

/** All groups in the model's language that say more than one name alone. */
export function searchNames(model: Proceedings): NameGroup[] {
  return [
    ...organizationGroups(model),
    ...model.people.map((person) => ({ names: personNames(person), also: [] })),
    ...model.topics.map(({ name, alsoKnownAs }) => ({ names: [name, ...alsoKnownAs], also: [] })),
    ...definedIn(model).map((names) => ({ names, also: [] })),
  ]
    .map(({ names, also }) => ({ names: [...new Set(names)], also: [...new Set(also)] }))
    .filter(({ names, also }) => names.length + also.length > 1);
}

/**
 * A unit is found by the names of the bodies above it. A body and its successor are found by each other's names, so that
 * who types the old name comes to the living body, and to what was addressed to either.
 */
function organizationGroups(model: Proceedings): NameGroup[] {
  const { organizations } = model;
  const taken = new Set(definedIn(model).map(([short]) => short));
  const namesOf = ({ name, short, alsoKnownAs }: Organization) => [
    ...[name, short ?? '', ...alsoKnownAs].filter((known) => known !== ''),
    ...initialsOf(name).filter((letters) => !taken.has(letters)),
  ];
  const at = new Map(organizations.map((organization) => [organization.address, organization]));
  const known = (refs: (Organization['parent'] | undefined)[]) =>
    refs.flatMap((ref) => at.get(ref?.address ?? '') ?? []);
  const predecessors = Map.groupBy(organizations, ({ successor }) => successor?.address);
  return organizations.map((organization) => {
    const above = reach(organization, ({ parent, successor }) => known([parent, successor]));
    const before = reach(organization, ({ address }) => predecessors.get(address) ?? []);
    return { names: namesOf(organization), also: [...above, ...before].flatMap(namesOf) };
  });
}

/**
 * «КППИ» of «Комитет по промышленной политике и инновациям Санкт-Петербурга»: people shorten names so, though nobody
 * has written it down. The place is left out; fewer letters than three say too little, more than six nobody types.
 */
function initialsOf(name: string): string[] {
  const words = withoutPlace(name.split(/\s+/)).filter((word) => !isSmall(word));
  const parts = words.flatMap((word) => word.split('-'));
  const letters = parts.map((part) => part.charAt(0).toLocaleUpperCase()).join('');
  return /^\p{L}{3,6}$/u.test(letters) ? [letters] : [];
}

const isSmall = (word: string) => /^\p{Ll}{1,3}$/u.test(word);

/**
 * The place begins with the first capital or quotation mark after the first word. Where all words have capitals, as in
 * English titles, it begins with the last “of”, if enough is left.
 */
function withoutPlace(words: string[]): string[] {
  const isProper = (word: string) => /^\P{Ll}/u.test(word);
  const titled = words.every((word) => isSmall(word) || isProper(word));
  const end = titled
    ? words.lastIndexOf('of')
    : words.findIndex((word, index) => index > 0 && isProper(word));
  const before = words.slice(0, end === -1 ? undefined : end);
  const isEnough = (some: string[]) => some.filter((word) => !isSmall(word)).length > 2;
  if (!titled || isEnough(before)) return before;
  return isEnough(words) ? words : [];
}

/** All that the steps lead to from one on, without itself; steps may lead in a circle. */
function reach(from: Organization, steps: (one: Organization) => Organization[]): Organization[] {
  const found = new Set([from]);
  for (const one of found) for (const next of steps(one)) found.add(next);
  return [...found].slice(1);
}

/** «Иван Петрович Иванов», «Иванов Иван Петрович», «И. П. Иванов», «Иванов И. П.», and without the patronymic. */
function personNames({ name, filedAs, alsoKnownAs }: Person): string[] {
  return [name, filedAs, ...shorterNames(name, filedAs), ...alsoKnownAs];
}

function shorterNames(name: string, filedAs: string): string[] {
  const filed = filedAs.split(' ');
  // Both orders are of the same words: where the second begins, the family name ends.
  const end = filed.findIndex((_, index) => index > 0 && name === turned(filed, index));
  if (end === -1 || name === filedAs) return [];
  const family = filed.slice(0, end).join(' ');
  const given = filed.slice(end);
  const initials = given.map((part) => `${part.charAt(0)}.`).join(' ');
  return [initials, given[0]].flatMap((first) => [`${first} ${family}`, `${family} ${first}`]);
}

const turned = (words: string[], index: number) =>
  [...words.slice(index), ...words.slice(0, index)].join(' ');

/** An abbreviation and a long form each: the same letters may stand for different things in two documents. */
function definedIn(model: Proceedings): [short: string, long: string][] {
  const defined = [model.conference.abbreviations, ...textsOf(model).map(abbreviationsDefinedIn)];
  const pairs = defined.flatMap((some: Abbreviations) => Object.entries(some));
  return [...new Map(pairs.map((pair) => [pair.join('\n'), pair])).values()];
}

/** Whatever the site publishes in its own words or a document's, as far as it is in the model's language. */
function textsOf({
  language,
  conference,
  editions,
  organizations,
  people,
  topics,
  pages,
}: Proceedings): string[] {
  const sessions = editions.flatMap((edition) => edition.sessions);
  const resolutions = editions.flatMap((edition) => edition.resolutions);
  const bodies = [
    conference,
    ...editions,
    ...sessions,
    ...resolutions,
    ...organizations,
    ...people,
    ...topics,
    ...pages,
  ];
  const abstracts = sessions
    .flatMap(({ talks }) => talks)
    .flatMap(({ abstract }) => (abstract === null ? [] : [abstract]));
  return [
    ...bodies
      .filter(({ contentLanguage }) => contentLanguage === language)
      .map(({ body }) => blockWords(body)),
    ...abstracts,
  ];
}
