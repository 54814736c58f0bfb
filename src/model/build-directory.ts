/** RECORDS -> the lasting things that editions share: organizations, people, topics. */

import type { RecordFile } from '../records/types.ts';
import { addresseeManners } from '../strings/vocabulary.ts';
import { itemLine } from './build-recommendation.ts';
import { addressOf, type Context, entryOf, type References } from './context.ts';
import type { Recommendation } from './resolution-types.ts';
import { personName } from './texts.ts';
import type { Edition, Organization, Person, Session, Topic } from './types.ts';

const counted = (editions: Edition[]): Recommendation[] =>
  editions
    .flatMap(({ resolutions }) => resolutions)
    .flatMap(({ recommendations }) => recommendations.filter((item) => item.counted));

export function buildOrganizations(editions: Edition[], context: Context, to: References): Organization[] {
  const items = Map.groupBy(
    counted(editions).flatMap((item) =>
      item.addressees.map(({ organization, manner }) => ({ item, manner, address: organization.address })),
    ),
    ({ address }) => address,
  );
  const units = Map.groupBy(context.records.organizations, ({ data }) => data.parent);
  return context.records.organizations.map((record) => {
    const entry = entryOf(record, context);
    const named = items.get(entry.address) ?? [];
    return {
      ...entry,
      ...organizationFacts(record, context, to),
      units: (units.get(record.id) ?? []).map(({ id }) => to.organization(id)),
      roles: rolesOf(entry.address, editions),
      items: addresseeManners
        .map((manner) => ({
          manner,
          recommendations: named.filter((row) => row.manner === manner).map(({ item }) => itemLine(item)),
        }))
        .filter(({ recommendations }) => recommendations.length > 0),
    };
  });
}

function organizationFacts({ id, data }: RecordFile<'organization'>, { text }: Context, to: References) {
  return {
    name: text(data.name),
    short: text(data.short),
    fullName: to.organization(id).title,
    kind: data.kind ?? 'body',
    country: data.country ?? null,
    url: data.url ?? null,
    alsoKnownAs: (data['also-known-as'] ?? []).map((name) => text(name)),
    parent: data.parent === undefined ? null : to.organization(data.parent),
    successor: data.successor === undefined ? null : to.organization(data.successor.organization),
  };
}

function rolesOf(address: string, editions: Edition[]): Organization['roles'] {
  return editions.flatMap(({ name, address: page, roles }) =>
    roles
      .filter(({ organizations }) => organizations.some((organization) => organization.address === address))
      .map(({ label }) => ({ edition: { title: name, address: page }, label })),
  );
}

export function buildPeople(editions: Edition[], context: Context): Person[] {
  const appearances = Map.groupBy(
    editions.flatMap(({ sessions }) => sessions).flatMap(appearancesIn),
    ({ person }) => person,
  );
  return context.records.people.map((record) => {
    const { data } = record;
    return {
      ...entryOf(record, context),
      name: personName(data.name, context.text),
      post: context.text(data.post),
      degree: context.text(data.degree),
      affiliations: (data.affiliations ?? []).map((name) => context.text(name)),
      orcid: data.orcid ?? null,
      links: (data.links ?? []).map(({ label, href }) => ({ label: context.text(label) ?? href, href })),
      sessions: (appearances.get(addressOf(record)) ?? []).map(({ session, edition, role }) => ({
        session,
        edition,
        role,
      })),
    };
  });
}

function appearancesIn({ title, address, edition, people, talks }: Session) {
  const inSession = people.map(({ person, role }) => ({
    person: person.address,
    role,
    session: { title, address },
    edition,
  }));
  const inTalks = talks.flatMap((talk) =>
    talk.people.map(({ person, role }) => ({
      person: person.address,
      role,
      session: { title: talk.title, address: `${address}#${talk.id}` },
      edition,
    })),
  );
  return [...inSession, ...inTalks];
}

export function buildTopics(editions: Edition[], context: Context): Topic[] {
  const items = counted(editions);
  const sessions = editions.flatMap((edition) => edition.sessions);
  const about = <T extends { topics: { address: string }[] }>(things: T[]) =>
    Map.groupBy(
      things.flatMap((thing) => thing.topics.map(({ address }) => ({ address, thing }))),
      ({ address }) => address,
    );
  const itemsAbout = about(items);
  const sessionsAbout = about(sessions);
  return context.records.topics.map((record) => {
    const entry = entryOf(record, context);
    return {
      ...entry,
      name: context.text(record.data.name),
      items: (itemsAbout.get(entry.address) ?? []).map(({ thing }) => itemLine(thing)),
      sessions: (sessionsAbout.get(entry.address) ?? []).map(({ thing }) => ({
        title: thing.title,
        address: thing.address,
      })),
    };
  });
}
