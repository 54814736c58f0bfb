/** RECORD -> SESSION, with its talks and people. */

import type { Session as SessionData } from '../records/schemas/session.ts';
import type { Material as MaterialData } from '../records/schemas/shared.ts';
import type { RecordFile } from '../records/types.ts';
import { memory } from '../remembered.ts';
import { wordsOf } from '../strings/languages.ts';
import { sessionBibliography, talkBibliography } from './bibliography.ts';
import { addressOf, type Context, entryOf, inputsOf, type References, titleOf } from './context.ts';
import { type Clock, dayOfTalk, instantsOf } from './instants.ts';
import { byCodeUnits } from './order.ts';
import type { Outcome } from './resolution-types.ts';
import type { Material, Participation, Session } from './types.ts';

type Built = Omit<Session, 'previous' | 'next'>;

const sessions = memory<RecordFile, Built>();

/**
 * `outcomes`: the parts of resolutions, of which those of this session are taken. `clock`: the edition's, where it
 * states its zone.
 */
export function buildSession(
  record: RecordFile<'session'>,
  context: Context,
  to: References,
  outcomes: Outcome[],
  clock: Clock | null,
): Built {
  const address = addressOf(record);
  const own = outcomes.filter(({ session }) => session?.address === address);
  return sessions(record, [...inputsOf(record, context), clock, ...own], () =>
    build(record, context, to, own, clock),
  );
}

function build(
  record: RecordFile<'session'>,
  context: Context,
  to: References,
  outcomes: Outcome[],
  clock: Clock | null,
): Built {
  const { data } = record;
  const { text } = context;
  const entry = entryOf(record, context);
  const day = data.date ?? null;
  const times = { start: data.start ?? null, end: data.end ?? null };
  const people = participations(data.people, context, to);
  return {
    ...entry,
    title: titleOf(record, context),
    bibliography: sessionBibliography(record, people, context),
    edition: to.edition(record.edition ?? ''),
    type: data.type,
    date: day,
    ...times,
    ...instantsOf(day, times, clock),
    room: text(data.room),
    track: text(data.track),
    state: data.state ?? null,
    change: data.change === undefined ? null : { date: data.change.date, note: text(data.change.note) },
    people,
    talks: data.talks.map((talk) => {
      const speakers = participations(talk.people, context, to);
      const spoken = { start: talk.start ?? null, end: talk.end ?? null };
      return {
        id: talk.id,
        title: text(talk.title),
        bibliography: talkBibliography(text(talk.title), record, speakers, context),
        people: speakers,
        abstract: text(talk.abstract),
        ...spoken,
        ...instantsOf(dayOfTalk(day, times, spoken), spoken, clock),
        materials: materialsOf(talk.materials, context),
      };
    }),
    materials: materialsOf(data.materials, context),
    topics: data.topics.map(to.topic),
    heldIn: data.language ?? null,
    outcomes,
  };
}

/** What a programme does not state of a person is taken from the person's own record. */
function participations(people: SessionData['people'], context: Context, to: References): Participation[] {
  const { text } = context;
  return people.map(({ person, role, post, organization }) => ({
    person: to.person(person),
    role: text(role),
    post: text(post) ?? ownPost(person, organization === undefined, context),
    organization: organization === undefined ? null : to.organization(organization),
  }));
}

function ownPost(id: string, withPlace: boolean, { records, text }: Context): string | null {
  const data = records.people.find((person) => person.id === id)?.data;
  const facts = [
    text(data?.post),
    ...(withPlace ? (data?.affiliations ?? []).map((name) => text(name)) : []),
  ];
  return facts.filter((fact) => fact !== null).join(', ') || null;
}

export function materialsOf(materials: MaterialData[], { text, language }: Context): Material[] {
  const { materialNames } = wordsOf(language).programme;
  return materials.map(({ kind, label, href, date, size, credit, license }) => ({
    kind,
    label: text(label) ?? materialNames[kind],
    href,
    format: formatOf(href),
    date: date ?? null,
    size: size ?? null,
    credit: text(credit),
    license: license ?? null,
  }));
}

/** «PDF» of a file on this site, the host of a page elsewhere, both of a file elsewhere. */
function formatOf(href: string): string | null {
  const url = new URL(href, 'https://localhost');
  const isHere = href.startsWith('/');
  const [, extension] = /\.([a-z0-9]{2,5})$/i.exec(url.pathname) ?? [];
  const isPage = extension === undefined || (!isHere && /^(?:html?|php|aspx?|jsp)$/i.test(extension));
  const facts = [isPage ? null : extension.toUpperCase(), isHere ? null : url.hostname.replace(/^www\./, '')];
  return facts.filter((fact) => fact !== null).join(', ') || null;
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
