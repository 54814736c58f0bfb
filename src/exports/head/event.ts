/** EDITION, SESSION -> schema.org events. */
import type { Event, EventSeries, Person } from 'schema-dts';
import { contributes } from '../../model/authors.ts';
import type { Ref } from '../../model/entry.ts';
import type { Edition, Participation, Session, Talk } from '../../model/types.ts';
import type { Overview } from '../../model/views/home.ts';
import { withSeconds } from '../instant.ts';
import { isOrganizer } from '../organizers.ts';
import { eventRef, known, named, organizationRef, placeOf, seriesId, type UrlOf } from './thing.ts';

const attendance = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const satisfies Record<NonNullable<Edition['format']>, string>;

/** What is moved may have changed its room or its time, for which schema.org has no one word. */
const statuses = {
  scheduled: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  moved: null,
} as const;

/** Roles are in the agreed words. Whoever is called neither of these is a contributor: to support is not always to pay. */
const roleProperties = [
  { property: 'organizer', is: isOrganizer },
  { property: 'sponsor', is: ({ label }: { label: string }) => /спонсор|\bsponsors?\b/iu.test(label) },
] as const;

/** `sessions` are those that the page shows. */
export function editionThing(edition: Overview, url: UrlOf): Event {
  const { title, motto, summary, start, end, place, format, contentLanguage } = edition;
  return {
    '@type': 'Event',
    ...named({ title, address: edition.address }, url),
    startDate: start,
    endDate: end,
    eventStatus: statuses.scheduled,
    inLanguage: contentLanguage,
    superEvent: { '@type': 'EventSeries', ...seriesId(url) },
    ...known({
      alternateName: motto,
      description: summary,
      location: place && placeOf(place),
      eventAttendanceMode: format && attendance[format],
      subEvent: edition.sessions.map((session) => ({
        ...eventRef(session, url),
        ...whenOf(session),
      })),
      subjectOf: edition.resolutions.map((resolution) => ({
        '@type': 'Report' as const,
        ...named(resolution, url),
      })),
    }),
    ...rolesOf(edition, url),
  };
}

function rolesOf({ roles }: Pick<Edition, 'roles'>, url: UrlOf) {
  const groups = Map.groupBy(
    roles,
    (role) => roleProperties.find(({ is }) => is(role))?.property ?? 'contributor',
  );
  return Object.fromEntries(
    [...groups].map(([property, group]) => [
      property,
      group.flatMap(({ organizations }) => organizations.map((ref) => organizationRef(ref, url))),
    ]),
  );
}

/** `held`: of the session's edition. */
export function sessionThing(session: Session, held: Pick<Edition, 'title' | 'place'>, url: UrlOf): Event {
  const { title, address, summary, room, heldIn, contentLanguage } = session;
  return {
    '@type': 'Event',
    ...named({ title, address }, url),
    inLanguage: heldIn ?? contentLanguage,
    superEvent: eventRef({ title: held.title, address: session.edition.address }, url),
    ...known({
      description: summary,
      location: locationOf(room, held.place),
      about: session.topics.map((topic) => ({ '@type': 'DefinedTerm' as const, ...named(topic, url) })),
      subEvent: session.talks.map((talk) => talkThing(talk, address, url)),
    }),
    ...whenOf(session),
    ...peopleOf(session.people, url),
  };
}

/** Its time, and whether that still holds: of a session without any, nothing is scheduled. */
function whenOf({ date, begins, ends, state }: Pick<Session, 'date' | 'begins' | 'ends' | 'state'>) {
  const startDate = begins ?? date;
  return known({
    startDate: startDate && withSeconds(startDate),
    endDate: ends && withSeconds(ends),
    eventStatus: startDate === null && state === null ? null : statuses[state ?? 'scheduled'],
  });
}

function talkThing({ id, title, abstract, begins, ends, people }: Talk, session: string, url: UrlOf): Event {
  return {
    '@type': 'Event',
    ...named({ title, address: `${session}#${id}` }, url),
    ...known({
      description: abstract,
      startDate: begins && withSeconds(begins),
      endDate: ends && withSeconds(ends),
    }),
    ...peopleOf(people, url),
  };
}

function locationOf(room: string | null, place: string | null) {
  if (room === null) return place === null ? null : placeOf(place);
  return {
    '@type': 'Place' as const,
    name: room,
    ...known({ address: place, containedInPlace: place && placeOf(place) }),
  };
}

/** Whoever speaks performs, called a speaker or nothing; whoever leads, as a moderator does, takes part under that name. */
function peopleOf(people: readonly Participation[], url: UrlOf) {
  const performers = people.filter(contributes).map((one) => personIn(one, url));
  const contributors = people.flatMap((one) =>
    one.role === null || contributes(one)
      ? []
      : [{ '@type': 'Role' as const, roleName: one.role, contributor: personIn(one, url) }],
  );
  return known({ performer: performers, contributor: contributors });
}

const personIn = ({ person, post, organization }: Participation, url: UrlOf): Person => ({
  '@type': 'Person',
  ...named(person, url),
  ...known({ jobTitle: post, affiliation: organization && organizationRef(organization, url) }),
});

/** `editions`: those that the page names. */
export function seriesThing(
  { name, shortName }: { name: string; shortName: string },
  editions: readonly Ref[],
  url: UrlOf,
): EventSeries {
  return {
    '@type': 'EventSeries',
    ...seriesId(url),
    name,
    url: url('/'),
    ...known({
      alternateName: shortName === name ? null : shortName,
      subEvent: editions.map((edition) => eventRef(edition, url)),
    }),
  };
}
