/** RECORDS -> ONE LINKED MODEL in one language. Pure: the records are read and checked before. */
import type { Proofs } from '../proof/check-proofs.ts';
import type { RecordFile, Records } from '../records/types.ts';
import { buildOrganizations, buildTopics } from './build-directory.ts';
import { buildEdition } from './build-edition.ts';
import { buildPeople } from './build-people.ts';
import {
  type Bodies,
  bodyOf,
  type Context,
  contentLanguage,
  createContext,
  createReferences,
  entryOf,
  type References,
  titleOf,
} from './context.ts';
import { byCodeUnits } from './order.ts';
import { withRelated } from './related.ts';
import type { FollowUp } from './resolution-types.ts';
import type { Conference, Proceedings } from './types.ts';

/** `language` is one of the conference's languages. What a record lacks in it is shown in the default one. */
export function buildProceedings(
  records: Records,
  bodies: Bodies,
  language: string,
  proofs: Proofs,
): Proceedings {
  const context = createContext(records, bodies, language, proofs);
  const to = createReferences(context);
  const followUps = buildFollowUps(context, to);
  const sessions = Map.groupBy(records.sessions, ({ edition }) => edition);
  const resolutions = Map.groupBy(records.resolutions, ({ edition }) => edition);
  const editions = withRelated(
    records.editions
      .toSorted((a, b) => (a.data.start < b.data.start ? 1 : -1))
      .map((edition) =>
        buildEdition(
          {
            edition,
            sessions: sessions.get(edition.id) ?? [],
            resolutions: resolutions.get(edition.id) ?? [],
          },
          context,
          to,
          followUps,
        ),
      ),
  );
  return {
    language,
    languages: [...context.languages],
    conference: buildConference(records.conference, context),
    editions,
    organizations: buildOrganizations(editions, context, to),
    people: buildPeople(editions, context),
    topics: buildTopics(editions, context),
    pages: records.pages.map((record) => ({
      ...entryOf(record, context),
      title: titleOf(record, context),
      order: record.data.order ?? null,
    })),
  };
}

function buildConference(record: RecordFile<'conference'>, context: Context): Conference {
  const { data } = record;
  const { text } = context;
  return {
    name: text(data.name),
    shortName: text(data['short-name']) ?? text(data.name),
    accent: data.accent ?? null,
    url: data.url ?? null,
    disclaimer: text(data.disclaimer),
    rights: text(data.rights),
    license: data.license ?? null,
    links: (data.links ?? []).map(({ label, href }) => ({ label: text(label) ?? href, href })),
    abbreviations: Object.fromEntries(
      Object.entries(data.abbreviations).map(([short, long]) => [short, text(long)]),
    ),
    contacts: (data.contacts ?? []).map((contact) => ({
      for: text(contact.for),
      name: text(contact.name),
      post: text(contact.post),
      email: contact.email ?? null,
      phone: contact.phone ?? null,
      address: text(contact.address),
    })),
    email: (data.contacts ?? []).find(({ email }) => email !== undefined)?.email ?? null,
    repository: data.repository ?? null,
    body: bodyOf(record, context),
    contentLanguage: contentLanguage(record, context),
  };
}

/** Follow-ups by the key of the item or part that they are about, latest first. */
function buildFollowUps(context: Context, to: References): Map<string, FollowUp[]> {
  const rows = context.records.followUps.flatMap((record) => {
    const followUp = buildFollowUp(record, context, to);
    return record.data.about.map((about) => ({ about, followUp, id: record.id }));
  });
  const latestFirst = rows.toSorted(
    (a, b) => byCodeUnits(b.followUp.date, a.followUp.date) || byCodeUnits(b.id, a.id),
  );
  return new Map(
    [...Map.groupBy(latestFirst, ({ about }) => about)].map(([about, group]) => [
      about,
      group.map(({ followUp }) => followUp),
    ]),
  );
}

function buildFollowUp(record: RecordFile<'follow-up'>, context: Context, to: References): FollowUp {
  const { data } = record;
  const source = data['according-to'];
  return {
    key: `${record.edition}/${record.id}`,
    about: null,
    date: data.date,
    status: data.status ?? null,
    accordingTo:
      source === undefined
        ? null
        : {
            who: source.who,
            organization: source.organization === undefined ? null : to.organization(source.organization),
          },
    document:
      data.document === undefined
        ? null
        : {
            kind: context.text(data.document.kind),
            date: data.document.date ?? null,
            number: data.document.number ?? null,
          },
    href: data.href ?? null,
    body: data.document?.publish === 'no' ? [] : bodyOf(record, context),
    contentLanguage: contentLanguage(record, context),
  };
}
