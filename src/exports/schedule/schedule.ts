/**
 * EDITION -> ITS PROGRAMME AS SCHEDULES HAVE IT: days, in them rooms, in them events. The layout is that of Pentabarf and frab, which
 * voc's schemas describe (https://c3voc.de/wiki/schedule), in XML and in JSON.
 */
import { v5 as uuidOf } from 'uuid';
import { sessionChanged } from '../../model/dated.ts';
import type { Edition, Session } from '../../model/types.ts';
import type { Publication } from '../format.ts';
import { guidOf, numbersOf, permalinkOf } from '../programme/identity.ts';
import { isScheduled } from '../programme/left-out.ts';
import { eventOf, type ScheduleEvent } from './events.ts';

export interface Schedule {
  title: string;
  /** Latin letters, digits and `_`, at least four. */
  acronym: string;
  /** ISO days. */
  start: string;
  end: string;
  timezone: string | null;
  /** The home page of the site, and the page of the edition. */
  base: string;
  url: string;
  /** Another one when anything in the schedule is. */
  version: string;
  /** `00:05`: all times are multiples of it. */
  slot: string;
  tracks: string[];
  /** In order of their use. */
  rooms: ScheduleRoom[];
  days: ScheduleDay[];
  /** Numbers of events and people by their UUID. */
  numbers: ReadonlyMap<string, number>;
}

export interface ScheduleRoom {
  name: string;
  guid: string;
}

/** A day with events. */
export interface ScheduleDay {
  date: string;
  /** The first beginning and the last end. */
  start: string;
  end: string;
  /** `guid` is `null` for events whose room is not stated. */
  rooms: { name: string; guid: string | null; events: ScheduleEvent[] }[];
}

export const hasSchedule = ({ sessions }: Edition): boolean => sessions.some(isScheduled);

const isEvent = (session: Session): session is Session & { begins: string } => isScheduled(session);

export function scheduleOf(edition: Edition, publication: Publication): Schedule {
  const { title, address, start, end, timezone } = edition;
  const acronym = acronymOf(permalinkOf(address, publication));
  const sessions = edition.sessions.filter(isEvent);
  const events = sessions.map((session) => eventOf(session, acronym, publication));
  const rooms = [...new Set(events.map(({ room }) => room))].map((name) => ({
    name,
    guid: guidOf(`${address}#${encodeURIComponent(name)}`, publication),
  }));
  const changed = sessions.map((session) => sessionChanged(session, edition)).toSorted();
  return {
    ...{ title, acronym, start, end, timezone },
    base: publication.url('/'),
    url: publication.url(address),
    // The day of the last change that says when it was, and what tells apart two states of that day.
    version: `${changed.at(-1)} ${uuidOf(JSON.stringify(events), uuidOf.URL).slice(0, 8)}`,
    slot: events.every(({ begins, minutes }) => (minuteOf(begins) + minutes) % 5 === 0 && minutes % 5 === 0)
      ? '00:05'
      : '00:01',
    tracks: [...new Set(events.flatMap(({ track }) => track ?? []))],
    rooms: rooms.filter(({ name }) => name !== ''),
    days: [...Map.groupBy(events, ({ day }) => day)].map(([date, held]) => dayOf(date, held, rooms)),
    numbers: numbersOf(events.flatMap(({ guid, people }) => [guid, ...people.map((person) => person.guid)])),
  };
}

function dayOf(date: string, events: ScheduleEvent[], rooms: ScheduleRoom[]): ScheduleDay {
  const byTime = (a: string, b: string) => Date.parse(a) - Date.parse(b);
  const begins = events.map((event) => event.begins).toSorted(byTime);
  const ends = events.map((event) => event.ends ?? event.begins).toSorted(byTime);
  const byRoom = Map.groupBy(events, ({ room }) => room);
  return {
    date,
    start: begins[0] ?? '',
    end: ends.at(-1) ?? '',
    rooms: rooms.flatMap(({ name, guid }) => {
      const held = byRoom.get(name);
      return held === undefined ? [] : [{ name, guid: name === '' ? null : guid, events: held }];
    }),
  };
}

/** `example_org_2017`: the conference has no name in Latin letters to be sure of, but it has an address. */
const acronymOf = (permalink: string): string =>
  permalink
    .replace(/^https?:\/\//, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '')
    .padEnd(4, '_');

const minuteOf = (instant: string): number => Number(instant.slice(14, 16));

/** `01:30` */
export const durationOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
