/** RECORD -> SESSION, with its talks and people. */
import type { Session as SessionData } from '../records/schemas/session.ts';
import type { Material as MaterialData } from '../records/schemas/shared.ts';
import type { RecordFile } from '../records/types.ts';
import { type Context, entryOf, type References, titleOf } from './context.ts';
import { byCodeUnits } from './order.ts';
import type { Outcome } from './resolution-types.ts';
import type { Material, Participation, Session } from './types.ts';

/** `outcomes`: the parts of resolutions, of which those of this session are taken. */
export function buildSession(
  record: RecordFile<'session'>,
  context: Context,
  to: References,
  outcomes: Outcome[],
): Omit<Session, 'previous' | 'next'> {
  const { data } = record;
  const { text } = context;
  const entry = entryOf(record, context);
  return {
    ...entry,
    title: titleOf(record, context),
    edition: to.edition(record.edition ?? ''),
    type: data.type,
    date: data.date ?? null,
    start: data.start ?? null,
    end: data.end ?? null,
    room: text(data.room),
    track: text(data.track),
    state: data.state ?? null,
    change: data.change === undefined ? null : { date: data.change.date, note: text(data.change.note) },
    people: participations(data.people, context, to),
    talks: (data.talks ?? []).map((talk) => ({
      id: talk.id,
      title: text(talk.title),
      people: participations(talk.people, context, to),
      abstract: text(talk.abstract),
      start: talk.start ?? null,
      end: talk.end ?? null,
      materials: materialsOf(talk.materials, context),
    })),
    materials: materialsOf(data.materials, context),
    topics: (data.topics ?? []).map(to.topic),
    outcomes: outcomes.filter(({ session }) => session?.address === entry.address),
  };
}

function participations(people: SessionData['people'], { text }: Context, to: References): Participation[] {
  return (people ?? []).map(({ person, role, post, organization }) => ({
    person: to.person(person),
    role: text(role),
    post: text(post),
    organization: organization === undefined ? null : to.organization(organization),
  }));
}

export function materialsOf(materials: MaterialData[], { text, strings }: Context): Material[] {
  return materials.map(({ kind, label, href, date, size, credit, license }) => ({
    kind,
    label: text(label) ?? strings.materialKinds[kind],
    href,
    date: date ?? null,
    size: size ?? null,
    credit: text(credit),
    license: license ?? null,
  }));
}

/**
 * The order of a programme: by day and time; what has none stands in the order of `outcomes` (the parts of the
 * resolutions), then of files.
 */
export function inProgrammeOrder<S extends Omit<Session, 'previous' | 'next'>>(
  sessions: S[],
  outcomes: Outcome[],
): S[] {
  const when = ({ date, start }: S) => `${date ?? '9999-99-99'} ${start ?? '99:99'}`;
  const rank = ({ address }: S) => {
    const found = outcomes.findIndex(({ session }) => session?.address === address);
    return found === -1 ? outcomes.length : found;
  };
  return sessions.toSorted(
    (a, b) => byCodeUnits(when(a), when(b)) || rank(a) - rank(b) || byCodeUnits(a.id, b.id),
  );
}
