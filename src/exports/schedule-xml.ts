/**
 * schedule.xml, which apps for visitors of conferences and systems that record talks read; valid against voc's schema
 * (https://c3voc.de/schedule/schema.xsd). What is not known is left out where the schema lets it be, and empty where it does not.
 */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Format } from './format.ts';
import type { ScheduleEvent, SchedulePerson } from './schedule/events.ts';
import type { Reference } from './schedule/references.ts';
import { durationOf, hasSchedule, type Schedule, type ScheduleDay, scheduleOf } from './schedule/schedule.ts';
import { xmlOf } from './xml.ts';

export const scheduleXml: Format = {
  name: 'schedule.xml',
  about: {
    ru: 'программа для мобильных приложений конференций, например Giggity',
    en: 'the programme for conference apps such as Giggity',
    de: 'das Programm für Konferenz-Apps wie Giggity',
    fr: 'le programme pour les applications de conférence telles que Giggity',
    es: 'el programa para aplicaciones de conferencias como Giggity',
    fi: 'ohjelma konferenssisovelluksille, kuten Giggity',
    he: 'התוכנית ליישומי כנסים כגון Giggity',
    hi: 'Giggity जैसे सम्मेलन ऐप के लिए कार्यक्रम',
    'zh-TW': '供 Giggity 等會議應用程式使用的議程',
  },
  suffix: 'xml',
  mediaType: 'application/xml',
  audience: 'data',
  files: {
    programme: {
      has: hasSchedule,
      write: (edition, publication) =>
        xmlOf(
          x(null, [
            rootOf(
              scheduleOf(edition, publication),
              publication.fileUrl('programme', edition, scheduleXml.suffix),
            ),
          ]),
        ),
    },
  },
};

function rootOf(schedule: Schedule, url: string): Element {
  return x('schedule', [
    x('generator', { name: 'astro-proceedings' }),
    x('url', url),
    x('version', schedule.version),
    conferenceOf(schedule),
    ...schedule.days.map((day, index) => dayOf(day, index + 1, schedule)),
  ]);
}

function conferenceOf({ tracks, days, timezone, ...schedule }: Schedule): Element {
  return x('conference', [
    x('title', schedule.title),
    x('acronym', schedule.acronym),
    x('start', schedule.start),
    x('end', schedule.end),
    x('days', String(days.length)),
    x('timeslot_duration', schedule.slot),
    x('base_url', schedule.base),
    x('url', schedule.url),
    timezone === null ? null : x('time_zone_name', timezone),
    ...tracks.map((name) => x('track', { name }, name)),
  ]);
}

function dayOf({ date, start, end, rooms }: ScheduleDay, index: number, { numbers }: Schedule): Element {
  return x(
    'day',
    { index: String(index), date, start, end },
    rooms.map(({ name, guid, events }) =>
      x(
        'room',
        { name, guid },
        events.map((event) => eventOf(event, numbers)),
      ),
    ),
  );
}

function eventOf(event: ScheduleEvent, numbers: Schedule['numbers']): Element {
  const { guid, language, description, links, attachments } = event;
  return x('event', { guid, id: String(numbers.get(guid)) }, [
    x('date', event.begins),
    x('start', event.begins.slice(11, 16)),
    x('duration', durationOf(event.minutes)),
    x('room', event.room),
    x('slug', event.slug),
    x('url', event.url),
    x('title', event.title),
    x('track', event.track ?? ''),
    x('type', event.type),
    language === null ? null : x('language', language),
    x('abstract', event.abstract),
    description === '' ? null : x('description', description),
    x(
      'persons',
      event.people.map((person) => personOf(person, numbers)),
    ),
    links.length === 0 ? null : x('links', links.map(linkOf)),
    attachments.length === 0 ? null : x('attachments', attachments.map(attachmentOf)),
  ]);
}

const personOf = ({ guid, name }: SchedulePerson, numbers: Schedule['numbers']) =>
  x('person', { guid, id: String(numbers.get(guid)) }, name);

const linkOf = ({ title, url }: Reference) => x('link', { href: url }, title);

const attachmentOf = ({ title, url, type }: Reference) => x('attachment', { href: url, type }, title);
