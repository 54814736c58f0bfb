/** Schedule v2: one list of events, which name rooms and tracks by reference. Layout: voc's schedule-v2.schema.json. */
import { z } from 'astro/zod';
import type { Issue } from '../../records/issues.ts';
import type { InputFile } from '../input.ts';
import { attachmentKind } from './attachments.ts';
import type { Json } from './json.ts';
import { code, link, listOf, named, title, valuesOf, words } from './json-values.ts';
import type { RawEvent, RawSchedule } from './raw.ts';
import { linkFrom } from './read-json.ts';

/** A name, or what leads to one. */
const reference = z
  .union([
    z.string().transform((name) => ({ name, slug: null, guid: null })),
    z.looseObject({ name: words, slug: words, guid: words }),
  ])
  .nullish();

const participant = z
  .looseObject({ guid: words, code, name: words, public_name: words, role: words, biography: words })
  .refine(named, { params: { nameless: true } });

const event = z.looseObject({
  ...{ guid: words, code, slug: words, title },
  ...{ subtitle: words, type: words, language: words, url: words, state: words },
  ...{ start: words, end: words, duration: words, abstract: words, description: words },
  room: reference,
  track: reference,
  participants: listOf(participant),
  links: listOf(link),
  attachments: listOf(link),
});

const file = z.looseObject({
  schedule: z.looseObject({
    base_url: words,
    conference: z.looseObject({
      ...{ title: words, start: words, end: words, time_zone_name: words, url: words },
      tracks: listOf(z.looseObject({ name: words, slug: words, guid: words })),
      rooms: listOf(z.looseObject({ name: words, slug: words, guid: words })),
    }),
    events: z.array(event),
  }),
});

type Reference = z.output<typeof reference>;
type Known = { name: string | null; slug: string | null; guid: string | null }[];

/** States of events that were not, or were not to be, held. */
const cancelled = new Set(['CANCELED', 'CANCELLED', 'WITHDRAWN', 'REJECTED', 'DELETED']);

export function fromJsonV2(input: InputFile, json: Json): RawSchedule | { issues: Issue[] } {
  const read = valuesOf(file, json, input);
  if ('issues' in read) return { issues: read.issues };
  const { conference, events, base_url } = read.data.schedule;
  return {
    input,
    from: 'schedule-v2',
    title: conference.title,
    start: conference.start,
    end: conference.end,
    timezone: conference.time_zone_name,
    place: null,
    base: base_url ?? conference.url,
    dayChange: null,
    events: events.map((found, index) => {
      const path = ['schedule', 'events', index];
      return eventFrom(found, conference, (field) => json.locate(field === null ? path : [...path, field]));
    }),
  };
}

function eventFrom(
  found: z.output<typeof event>,
  { rooms, tracks }: { rooms: Known; tracks: Known },
  locate: (field: string | null) => RawEvent['place'],
): RawEvent {
  const { guid, code, slug, start, end, duration, abstract, description, participants, links, attachments } =
    found;
  return {
    names: [guid, code, slug],
    ...{ title: found.title, subtitle: found.subtitle, type: found.type, language: found.language },
    track: nameOf(found.track, tracks),
    room: nameOf(found.room, rooms),
    ...{ date: null, start, end, duration, day: null },
    texts: [abstract, description],
    people: participants.map((person) => ({
      names: [person.guid, person.code],
      name: person.name ?? person.public_name,
      role: person.role === 'SPEAKER' ? null : (person.role?.toLowerCase() ?? null),
      biography: person.biography,
    })),
    links: [
      ...links.map((one) => ({
        ...linkFrom(one),
        ...(one.type === 'SLIDES' && { kind: 'slides' as const }),
      })),
      ...attachments.map((one) => ({ ...linkFrom(one), kind: attachmentKind(one.type) })),
    ],
    url: found.url,
    cancelled: cancelled.has(found.state ?? ''),
    place: locate(null),
    locate,
  };
}

/** The reference's own name, else that of what it leads to, else the best of what it has. */
function nameOf(reference: Reference, known: Known): string | null {
  if (!reference) return null;
  const { name, slug, guid } = reference;
  const meant = known.find(
    (one) => (guid !== null && one.guid === guid) || (slug !== null && one.slug === slug),
  );
  return name ?? meant?.name ?? slug ?? guid;
}
