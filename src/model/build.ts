/** RECORDS -> ONE LINKED MODEL in one language. Pure: the records are read and checked before. */
import type { Proofs } from '../proof/check-proofs.ts';
import type { RecordFile, Records } from '../records/types.ts';
import { buildOrganizations, buildTopics } from './build-directory.ts';
import { buildDrafts } from './build-drafts.ts';
import { buildEdition } from './build-edition.ts';
import { buildFollowUps } from './build-follow-ups.ts';
import { buildPeople } from './build-people.ts';
import {
  type Bodies,
  bodyOf,
  type Context,
  contentLanguage,
  createContext,
  createReferences,
  entryOf,
  titleOf,
} from './context.ts';
import { withLineage } from './lineage.ts';
import { withRelated } from './related.ts';
import { withShared } from './shared-follow-ups.ts';
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
  const built = withRelated(
    withLineage(
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
      records.resolutions,
    ),
  );
  const editions = withShared(built);
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
    drafts: buildDrafts(context),
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
