/** RECORDS -> EDITION: one holding of the conference with its sessions and resolutions. */
import type { RecordFile } from '../records/types.ts';
import { memory } from '../remembered.ts';
import { editionBibliography } from './bibliography.ts';
import { buildResolution } from './build-resolution.ts';
import { buildSession, inProgrammeOrder, materialsOf } from './build-session.ts';
import { type Context, editionName, entryOf, type References, titleOf } from './context.ts';
import type { FollowUp } from './follow-up-types.ts';
import { type Clock, clockOf } from './instants.ts';
import { byCodeUnits } from './order.ts';
import type { Outcome } from './resolution-types.ts';
import type { Edition, Session } from './types.ts';

/** The records of one edition. */
export interface EditionRecords {
  edition: RecordFile<'edition'>;
  sessions: RecordFile<'session'>[];
  resolutions: RecordFile<'resolution'>[];
}

export function buildEdition(
  { edition, ...records }: EditionRecords,
  context: Context,
  to: References,
  followUps: ReadonlyMap<string, FollowUp[]>,
): Edition {
  const { data } = edition;
  const { text } = context;
  const resolutions = records.resolutions
    .map((record) => buildResolution(record, context, to, followUps))
    .toSorted((a, b) => b.count - a.count || byCodeUnits(a.id, b.id));
  return {
    ...entryOf(edition, context),
    name: editionName(edition, context),
    title: titleOf(edition, context),
    bibliography: editionBibliography(edition, context),
    motto: text(data.motto),
    accent: data.accent ?? null,
    number: data.number ?? null,
    start: data.start,
    end: data.end,
    timezone: data.timezone ?? null,
    place: text(data.place),
    format: data.format ?? null,
    roles: (data.roles ?? []).map(({ label, organizations }) => ({
      label: text(label),
      organizations: organizations.map(to.organization),
    })),
    participantsFrom: (data['participants-from'] ?? []).map(({ name }) => text(name)),
    facts: (data.facts ?? []).map(({ value, label, qualifier }) => ({
      value,
      label: text(label),
      qualifier: text(qualifier),
    })),
    sessionsTotal: data['sessions-total'] ?? null,
    sessions: buildSessions(
      records.sessions,
      context,
      to,
      // What a draft holds has not come of a session yet.
      resolutions.flatMap(({ stage, outcomes }) => (stage === 'adopted' ? outcomes : [])),
      data.timezone === undefined ? null : clockOf(data.timezone),
    ),
    resolutions,
    materials: materialsOf(data.materials, context),
  };
}

function buildSessions(
  records: RecordFile<'session'>[],
  context: Context,
  to: References,
  outcomes: Outcome[],
  clock: Clock | null,
): Session[] {
  const sessions = inProgrammeOrder(
    records.map((record) => buildSession(record, context, to, outcomes, clock)),
    outcomes,
  );
  const ref = (session: (typeof sessions)[number] | undefined) =>
    session === undefined ? null : { title: session.title, address: session.address };
  return sessions.map((session, index) => {
    const [before, after] = [sessions[index - 1], sessions[index + 1]];
    return inProgramme(session, [before, after], () => ({
      ...session,
      previous: ref(before),
      next: ref(after),
    }));
  });
}

const inProgramme = memory<object, Session>();
