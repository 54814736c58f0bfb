/** RECORDS -> the lasting things that editions share: organizations, people, topics. */

import type { RecordFile } from '../records/types.ts';
import { addresseeManners } from '../strings/vocabulary.ts';
import { dispatchesByBody } from './build-dispatches.ts';
import { addressOf, type Context, entryOf, type References } from './context.ts';
import { extractsOf, type Naming, namings } from './extract.ts';
import { successorOf, withPredecessors } from './succession.ts';
import { unlessOwn } from './title-language.ts';
import type { Edition, Organization, Topic } from './types.ts';

const resolutionsOf = (editions: Edition[]) => editions.flatMap(({ resolutions }) => resolutions);

export function buildOrganizations(editions: Edition[], context: Context, to: References): Organization[] {
  const rows = addresseeManners.flatMap((manner) =>
    namings(resolutionsOf(editions), ({ addressees }) =>
      addressees.filter((one) => one.manner === manner).map(({ organization }) => organization.address),
    ).map((row) => ({ ...row, manner })),
  );
  const named = Map.groupBy(rows, ({ key }) => key);
  const countOf = (address: string) =>
    new Set(
      named
        .get(address)
        ?.filter(isAdopted)
        .map(({ item }) => item),
    ).size;
  const roles = rolesIn(editions);
  const dispatches = dispatchesByBody(editions);
  const units = Map.groupBy(context.records.organizations, ({ data }) => data.parent);
  const organizations = context.records.organizations.map((record) => {
    const entry = entryOf(record, context);
    const own = named.get(entry.address) ?? [];
    const naming = new Set(own.filter(isAdopted).map(({ resolution }) => resolution.edition.address));
    return {
      ...entry,
      ...organizationFacts(record, context, to),
      units: (units.get(record.id) ?? []).map((unit) => ({
        ...to.organization(unit.id),
        count: countOf(addressOf(unit)),
      })),
      roles: roles.get(entry.address)?.map(({ role }) => role) ?? [],
      dispatches: dispatches.get(entry.address)?.map(({ dispatch }) => dispatch) ?? [],
      count: countOf(entry.address),
      editions: editions
        .filter(({ address }) => naming.has(address))
        .map(({ name, address }) => ({ title: name, address })),
      items: [...Map.groupBy(own, ({ manner }) => manner)].map(([manner, inManner]) => ({
        manner,
        count: inManner.filter(isAdopted).length,
        extracts: extractsOf(inManner),
      })),
      predecessors: [],
      inherited: 0,
    };
  });
  return withPredecessors(organizations);
}

/** A draft's items are shown as such, and not counted. */
const isAdopted = ({ resolution }: Naming) => resolution.stage === 'adopted';

function organizationFacts(record: RecordFile<'organization'>, context: Context, to: References) {
  const { id, data } = record;
  const { text } = context;
  return {
    name: text(data.name),
    short: text(data.short),
    fullName: to.organization(id).title,
    kind: data.kind ?? 'body',
    country: data.country ?? null,
    url: data.url ?? null,
    alsoKnownAs: (data['also-known-as'] ?? []).map((name) => text(name)),
    parent: data.parent === undefined ? null : to.organization(data.parent),
    successor: successorOf(record, context, to),
  };
}

/** By the organization's address. */
const rolesIn = (editions: Edition[]) =>
  Map.groupBy(
    editions.flatMap(({ name, address: page, roles }) =>
      roles.flatMap(({ label, organizations }) => {
        const role = { edition: { title: name, address: page }, label };
        return [...new Set(organizations.map(({ address }) => address))].map((address) => ({
          address,
          role,
        }));
      }),
    ),
    ({ address }) => address,
  );

export function buildTopics(editions: Edition[], context: Context): Topic[] {
  const itemsAbout = Map.groupBy(
    namings(resolutionsOf(editions), ({ topics }) => topics.map(({ address }) => address)),
    ({ key }) => key,
  );
  const sessionsAbout = Map.groupBy(
    editions
      .flatMap(({ sessions }) => sessions)
      .flatMap(({ title, address, type, edition, topics, contentLanguage }) => {
        const session = { title, address, ...unlessOwn(contentLanguage, context), type, edition };
        return topics.map((topic) => ({ key: topic.address, session }));
      }),
    ({ key }) => key,
  );
  return context.records.topics.map((record) => {
    const entry = entryOf(record, context);
    const rows = itemsAbout.get(entry.address) ?? [];
    return {
      ...entry,
      name: context.text(record.data.name),
      alsoKnownAs: (record.data['also-known-as'] ?? []).map((name) => context.text(name)),
      count: rows.filter(isAdopted).length,
      extracts: extractsOf(rows),
      sessions: (sessionsAbout.get(entry.address) ?? []).map(({ session }) => session),
    };
  });
}
