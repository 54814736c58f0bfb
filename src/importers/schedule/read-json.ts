/** schedule.json of frab and pretalx: days, in them rooms by name, in them events. Layout: voc's schedule.schema.json. */
import { z } from 'astro/zod';
import type { Issue } from '../../records/issues.ts';
import type { InputFile } from '../input.ts';
import { attachmentKind } from './attachments.ts';
import type { Json } from './json.ts';
import { code, link, listOf, misplaced, named, number, title, valuesOf, words } from './json-values.ts';
import type { RawEvent, RawLink, RawPerson, RawSchedule } from './raw.ts';
import { momentOf, timeOf } from './times.ts';

const person = z
  .looseObject({ guid: words, id: number, code, name: words, public_name: words, biography: words })
  .refine(named, { params: { nameless: true } });

const event = z.looseObject({
  ...{ guid: words, id: number, code, slug: words, title },
  ...{ subtitle: words, type: words, track: words, room: words, language: words },
  ...{ date: words, start: words, end: words, duration: words },
  ...{ abstract: words, description: words, url: words },
  persons: listOf(person),
  links: listOf(link),
  attachments: listOf(link),
});

const day = z.looseObject({
  date: words,
  day_start: words,
  day_end: words,
  rooms: z.record(z.string(), z.array(event)),
});

const file = z.looseObject({
  generator: z.looseObject({ name: words }).nullish(),
  schedule: z.looseObject({
    base_url: words,
    conference: z.looseObject({
      ...{ title: words, start: words, end: words, time_zone_name: words },
      days: z.array(day),
    }),
    rooms: misplaced('schedule.conference.rooms'),
  }),
});

type Day = z.output<typeof day>;
type Event = z.output<typeof event>;

export function fromJson(input: InputFile, json: Json): RawSchedule | { issues: Issue[] } {
  const read = valuesOf(file, json, input);
  if ('issues' in read) return { issues: read.issues };
  const { generator, schedule } = read.data;
  const { conference } = schedule;
  const events = conference.days.flatMap((day, index) =>
    Object.entries(day.rooms).flatMap(([room, found]) =>
      found.map((one, at) => {
        const path = ['schedule', 'conference', 'days', index, 'rooms', room, at];
        return eventFrom(one, day, room, (field) => json.locate(field === null ? path : [...path, field]));
      }),
    ),
  );
  const people = conference.days
    .flatMap(({ rooms }) => Object.values(rooms).flat())
    .flatMap(({ persons }) => persons);
  const isPretalx = /pretalx/i.test(generator?.name ?? '') || people.some(({ code }) => code !== null);
  return {
    input,
    from: isPretalx ? 'pretalx' : 'frab',
    title: conference.title,
    start: conference.start,
    end: conference.end,
    timezone: conference.time_zone_name,
    place: null,
    base: schedule.base_url,
    dayChange: dayChangeOf(conference.days),
    events,
  };
}

/** Days that end after midnight begin at the time at which the night before ended. */
function dayChangeOf(days: readonly Day[]): string | null {
  const late = days.find(({ day_start, day_end }) => {
    const [start, end] = [momentOf(day_start ?? ''), momentOf(day_end ?? '')];
    return start !== null && end !== null && end.date > start.date;
  });
  return timeOf(momentOf(late?.day_start ?? '')?.time ?? '');
}

function eventFrom(
  found: Event,
  { date: day }: Day,
  room: string,
  locate: (field: string | null) => RawEvent['place'],
): RawEvent {
  const { guid, id, code, slug, abstract, description, persons, links, attachments, ...rest } = found;
  return {
    names: [guid, id, code, slug],
    ...{ title: rest.title, subtitle: rest.subtitle, type: rest.type, track: rest.track },
    room: rest.room?.trim() ? rest.room : room,
    ...{
      language: rest.language,
      date: rest.date,
      start: rest.start,
      end: rest.end,
      duration: rest.duration,
    },
    day,
    texts: [abstract, description],
    people: persons.map(personFrom),
    links: [
      ...links.map((one) => linkFrom(one)),
      ...attachments.map((one) => ({ ...linkFrom(one), kind: attachmentKind(one.type ?? one.title) })),
    ],
    url: rest.url,
    place: locate(null),
    locate,
  };
}

function personFrom({ guid, code, id, name, public_name, biography }: z.output<typeof person>): RawPerson {
  return { names: [guid, code, id], name: public_name ?? name, role: null, biography };
}

export function linkFrom({ url, href, title }: z.output<typeof link>): RawLink {
  return { label: title, href: url ?? href };
}
