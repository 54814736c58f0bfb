/** RECORDS -> PEOPLE, with all that they took part in. */
import type { RecordFile } from '../records/types.ts';
import { addressOf, type Context, entryOf } from './context.ts';
import { filedName, personName } from './texts.ts';
import type { Appearance, Edition, Participation, Person, Session } from './types.ts';

/** In alphabetical order. */
export function buildPeople(editions: Edition[], context: Context): Person[] {
  const appearances = Map.groupBy(
    editions.flatMap(({ sessions }) => sessions).flatMap(appearancesIn),
    ({ person }) => person,
  );
  const { compare } = new Intl.Collator(context.language);
  return context.records.people
    .map((record) => buildPerson(record, appearances.get(addressOf(record)) ?? [], context))
    .toSorted((a, b) => compare(a.filedAs, b.filedAs));
}

function buildPerson(record: RecordFile<'person'>, found: Found[], context: Context): Person {
  const { data } = record;
  const { text } = context;
  const post = text(data.post);
  const affiliations = data.affiliations.map((name) => text(name));
  return {
    ...entryOf(record, context),
    name: personName(data.name, text),
    filedAs: filedName(data.name, text),
    post,
    degree: text(data.degree),
    affiliations,
    orcid: data.orcid ?? null,
    links: data.links.map(({ label, href }) => ({ label: text(label) ?? href, href })),
    alsoKnownAs: data['also-known-as'],
    appearances: byEdition(found.map((one) => withoutOwnPost(one, [post, ...affiliations]))),
  };
}

/** A post is said of a session only where it was another one. */
function withoutOwnPost(found: Found, own: (string | null)[]): Found {
  const { part } = found.appearance;
  const known = [own[0], own.filter((fact) => fact !== null).join(', ')];
  if (part === null || !known.includes(part.post)) return found;
  return { ...found, appearance: { ...found.appearance, part: { ...part, post: null } } };
}

interface Found {
  person: string;
  edition: Session['edition'];
  appearance: Appearance;
}

function byEdition(found: Found[]): Person['appearances'] {
  return [...Map.groupBy(found, ({ edition }) => edition.address).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [{ edition: first.edition, sessions: group.map(({ appearance }) => appearance) }];
  });
}

/** One for each person in the session, whether they have a part in it or only give a talk. */
function appearancesIn(session: Session): Found[] {
  const { title, address, type, date, state, contentLanguage, edition } = session;
  const talks = session.talks.flatMap((talk) =>
    talk.people.map(({ person, ...part }) => ({
      person: person.address,
      talk: { title: talk.title, address: `${address}#${talk.id}`, ...part },
    })),
  );
  const parts = new Map<string, Participation>();
  for (const part of session.people) parts.set(part.person.address, parts.get(part.person.address) ?? part);
  const people = new Set([...parts.keys(), ...talks.map(({ person }) => person)]);
  return [...people].map((person) => ({
    person,
    edition,
    appearance: {
      ...{ title, address, type, date, state, contentLanguage },
      part: partOf(parts.get(person)),
      talks: talks.filter((one) => one.person === person).map(({ talk }) => talk),
    },
  }));
}

function partOf(participation: Participation | undefined): Appearance['part'] {
  if (participation === undefined) return null;
  const { role, post, organization } = participation;
  return { role, post, organization };
}
