/** Who is who: each person of a schedule gets the file that is theirs already, or a new one. */

import type { ScheduleWords } from '../../strings/import-schedule.ts';
import type { Fields } from '../content-file.ts';
import { freeId } from './ids.ts';
import type { Existing } from './known.ts';
import { isImportOf, nameKey, namesOf, organizationIds } from './known.ts';
import type { ImportedPerson, ImportedSchedule } from './types.ts';

export interface PlannedPerson {
  id: string;
  /** What names the person in the source; `null` where only the name does. */
  key: string | null;
  name: string;
  fields: Fields;
  /** The file is not there yet. */
  isNew: boolean;
  /** The file was made from this person of this source, or is new: the import may change it. */
  isOwn: boolean;
}

export interface People {
  planned: PlannedPerson[];
  /** `people` of a session's front matter. */
  participations: (people: readonly ImportedPerson[]) => Record<string, string>[];
}

/** A system numbers the people of each conference anew, so their keys mean something in one edition alone. */
export const peopleFrom = ({ from }: ImportedSchedule, edition: string) => `${from}/${edition}`;

/** All that the file says of one person. */
interface Individual {
  key: string | null;
  name: string;
  biography: string;
  affiliations: Set<string>;
}

export function planPeople(
  schedule: ImportedSchedule,
  existing: Existing,
  edition: string,
  { roles }: ScheduleWords,
): People {
  const organizations = organizationIds(existing.records);
  const individuals = individualsOf(schedule, organizations);
  const from = peopleFrom(schedule, edition);
  const ids = assignedIds([...new Set(individuals.values())], from, existing);
  const planned = [...ids].map(([{ key, name, biography, affiliations }, id]) => {
    const record = existing.records.people.find((person) => person.id === id);
    const fields = { name, affiliations: [...affiliations], body: biography };
    const isOwn = record === undefined || isImportOf(record, from, key);
    return { id, key, name, fields, isNew: record === undefined, isOwn };
  });
  const participation = (person: ImportedPerson): Record<string, string>[] => {
    const individual = individuals.get(identity(person, individuals));
    const id = individual && ids.get(individual);
    if (id === undefined) return [];
    const organization = organizations.get(nameKey(person.organization ?? ''));
    return [
      {
        person: id,
        ...(person.role && { role: roles.get(person.role) ?? person.role }),
        ...(person.post && { post: person.post }),
        ...(organization !== undefined && { organization }),
      },
    ];
  };
  return { planned, participations: (people) => withoutDoubles(people.flatMap(participation)) };
}

function withoutDoubles<T>(values: T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** The name alone names a person where there is no key; one with the same name and a key is the same person. */
function identity({ key, name }: ImportedPerson, known: ReadonlyMap<string, unknown>): string {
  if (key !== null) return `key ${key}`;
  return known.has(`name ${nameKey(name)}`) ? `name ${nameKey(name)}` : '';
}

function individualsOf(
  { events }: ImportedSchedule,
  organizations: ReadonlyMap<string, string>,
): Map<string, Individual> {
  const found = new Map<string, Individual>();
  const people = events.flatMap(({ people, talks = [] }) =>
    [people, ...talks.map((talk) => talk.people)].flat(),
  );
  const keyed = people.filter(({ key }) => key !== null);
  const rest = people.filter(({ key }) => key === null);
  for (const person of [...keyed, ...rest]) {
    const { key, name, biography, organization } = person;
    const byName = `name ${nameKey(name)}`;
    const own = key === null ? byName : `key ${key}`;
    const individual = found.get(own) ?? { key, name, biography: '', affiliations: new Set() };
    individual.biography ||= biography ?? '';
    if (organization && !organizations.has(nameKey(organization))) individual.affiliations.add(organization);
    found.set(own, individual);
    if (!found.has(byName)) found.set(byName, individual);
  }
  return found;
}

/** Keys come first, because they survive a change of the name. */
function assignedIds(
  individuals: readonly Individual[],
  from: string,
  { records }: Existing,
): Map<Individual, string> {
  const byKey = new Map(
    records.people.flatMap((person) =>
      person.data.imported?.from === from ? [[person.data.imported.guid, person.id] as const] : [],
    ),
  );
  const byName = new Map<string, string[]>();
  for (const { id, data } of records.people) {
    // A name that was edited here is in the source what it was.
    const known = data.imported?.from === from ? data.imported.values.name : undefined;
    const names = [...namesOf(data), ...(typeof known === 'string' ? [nameKey(known)] : [])];
    for (const name of new Set(names)) byName.set(name, [...(byName.get(name) ?? []), id]);
  }
  const ids = new Map<Individual, string>();
  const assigned = new Set<string>();
  const assign = (individual: Individual, id: string | undefined) => {
    if (id === undefined) return;
    ids.set(individual, id);
    assigned.add(id);
  };
  for (const individual of individuals.filter(({ key }) => key !== null)) {
    assign(individual, byKey.get(individual.key ?? ''));
  }
  for (const individual of individuals.filter((one) => !ids.has(one))) {
    const namesakes = byName.get(nameKey(individual.name)) ?? [];
    assign(
      individual,
      namesakes.find((id) => !assigned.has(id)),
    );
  }
  const taken = new Set(records.people.map(({ id }) => id));
  for (const individual of individuals.filter((one) => !ids.has(one))) {
    assign(
      individual,
      freeId(individual.name, taken, `person-${individual.key ?? nameKey(individual.name)}`),
    );
  }
  // In the order of the file.
  return new Map(individuals.map((individual) => [individual, ids.get(individual) ?? '']));
}
