/**
 * schedule.xml, as Pentabarf, frab and pretalx write it. The layout is that of voc's schedule.xsd, in which no real
 * file validates: elements come in any order, are missing, or are more than it knows.
 */
import type { MaterialKind } from '../../strings/vocabulary.ts';
import type { InputFile } from '../input.ts';
import type { XmlElement } from '../xml.ts';
import { childNamed, childrenNamed, textOf } from '../xml-tree.ts';
import { attachmentKind } from './attachments.ts';
import type { RawEvent, RawLink, RawPerson, RawSchedule } from './raw.ts';
import { timeOf } from './times.ts';

export function fromXml(input: InputFile, root: XmlElement): RawSchedule {
  const conference = childNamed(root, 'conference');
  const about = (name: string) => wordsOf(conference, name);
  const days = childrenNamed(root, 'day');
  const place = [about('venue'), about('city')].filter((part) => part?.trim()).join(', ');
  const raw: RawSchedule = {
    input,
    from: producerOf(root),
    title: about('title'),
    start: about('start') ?? days[0]?.attributes.date ?? null,
    end: about('end') ?? days.at(-1)?.attributes.date ?? null,
    timezone: about('time_zone_name'),
    place: place || null,
    base: about('base_url') ?? about('baseurl') ?? wordsOf(root, 'base_url'),
    dayChange: timeOf(about('day_change') ?? ''),
    events: days.flatMap((day) =>
      childrenNamed(day, 'room').flatMap((room) =>
        childrenNamed(room, 'event').map((event) =>
          eventFrom(event, day.attributes.date ?? null, room.attributes.name ?? null),
        ),
      ),
    ),
  };
  return raw;
}

/** Newer files say it. */
function producerOf(root: XmlElement): string {
  const generator = childNamed(root, 'generator');
  const name = (generator?.attributes.name ?? '').toLowerCase();
  return ['pretalx', 'frab'].find((known) => name.includes(known)) ?? 'pentabarf';
}

function wordsOf(parent: XmlElement | undefined, name: string): string | null {
  const element = childNamed(parent, name);
  return element === undefined ? null : textOf(element);
}

function eventFrom(event: XmlElement, day: string | null, room: string | null): RawEvent {
  const value = (name: string) => wordsOf(event, name);
  const { guid = null, id = null, code = null } = event.attributes;
  return {
    names: [guid, value('guid'), id, code, value('slug')],
    title: value('title'),
    subtitle: value('subtitle'),
    type: value('type'),
    track: value('track'),
    room: value('room')?.trim() ? value('room') : room,
    language: value('language'),
    date: value('date'),
    start: value('start'),
    end: value('end'),
    duration: value('duration'),
    day,
    texts: [value('abstract'), value('description')],
    people: childrenNamed(childNamed(event, 'persons'), 'person').map(personFrom),
    links: [
      ...childrenNamed(childNamed(event, 'links'), 'link').map((link) => linkFrom(link)),
      ...childrenNamed(childNamed(event, 'attachments'), 'attachment').map((attachment) =>
        linkFrom(attachment, attachmentKind(attachment.attributes.type)),
      ),
    ],
    url: value('url') ?? value('full_conf_url') ?? value('conf_url'),
    place: event.place,
    locate: (field) => childNamed(event, field)?.place ?? event.place,
  };
}

function personFrom(person: XmlElement): RawPerson {
  const { guid = null, code = null, id = null } = person.attributes;
  const name = wordsOf(person, 'name') ?? textOf(person);
  return {
    names: [guid, code, id],
    name,
    role: person.attributes.role ?? null,
    biography: wordsOf(person, 'biography'),
  };
}

function linkFrom(link: XmlElement, kind?: MaterialKind): RawLink {
  return { label: textOf(link), href: link.attributes.href ?? textOf(link), ...(kind && { kind }) };
}
