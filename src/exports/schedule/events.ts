/** SESSION -> ITS EVENT IN A SCHEDULE. */
import type { Participation, Session } from '../../model/types.ts';
import type { SessionType } from '../../strings/vocabulary.ts';
import type { Publication } from '../format.ts';
import { withSeconds } from '../instant.ts';
import { guidOf } from '../programme/identity.ts';
import { descriptionOf } from './description.ts';
import { type Reference, referencesOf } from './references.ts';

export interface ScheduleEvent {
  guid: string;
  slug: string;
  title: string;
  type: SessionType;
  /** ISO day in the conference's calendar. */
  day: string;
  /** `2017-05-11T10:00:00+03:00`; where no end is stated, `ends` is `null` and the event lasts no time. */
  begins: string;
  ends: string | null;
  minutes: number;
  /** '' where it is not stated. */
  room: string;
  track: string | null;
  language: string | null;
  /** The first text to be read, and what follows it; either may be ''. */
  abstract: string;
  description: string;
  people: SchedulePerson[];
  links: Reference[];
  attachments: Reference[];
  url: string;
}

export interface SchedulePerson {
  guid: string;
  name: string;
  url: string;
}

/** A session that has a time. `acronym`: the schedule's. */
export function eventOf(
  session: Session & { begins: string },
  acronym: string,
  publication: Publication,
): ScheduleEvent {
  const { id, address, title, type, date, begins, ends, room, track, heldIn, summary } = session;
  const references = referencesOf(
    [...session.materials, ...session.talks.flatMap(({ materials }) => materials)],
    publication,
  );
  const description = descriptionOf(session, publication);
  return {
    guid: guidOf(address, publication),
    slug: `${acronym}-session-${id}${id.endsWith('-') ? '_0' : ''}`,
    title,
    type,
    day: date ?? begins.slice(0, 10),
    begins: withSeconds(begins),
    ends: ends === null ? null : withSeconds(ends),
    minutes: ends === null ? 0 : Math.max(0, (Date.parse(ends) - Date.parse(begins)) / 60_000),
    room: room ?? '',
    track,
    language: heldIn,
    abstract: summary ?? description,
    description: summary === null ? '' : description,
    people: peopleOf([...session.people, ...session.talks.flatMap(({ people }) => people)], publication),
    links: references.filter(({ type: kind }) => kind === null),
    attachments: references.filter(({ type: kind }) => kind !== null),
    url: publication.url(address),
  };
}

/** Each person once. */
function peopleOf(people: readonly Participation[], publication: Publication): SchedulePerson[] {
  const persons = new Map(people.map(({ person }) => [person.address, person]));
  return [...persons.values()].map(({ title, address }) => ({
    guid: guidOf(address, publication),
    name: title,
    url: publication.url(address),
  }));
}
