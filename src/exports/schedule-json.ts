/**
 * schedule.json, the same as schedule.xml for what would rather read JSON; valid against voc's schema
 * (https://c3voc.de/schedule/schema.json, the layout of version 1).
 */
import type { Format } from './format.ts';
import type { ScheduleEvent } from './schedule/events.ts';
import type { Reference } from './schedule/references.ts';
import { durationOf, hasSchedule, type Schedule, type ScheduleDay, scheduleOf } from './schedule/schedule.ts';

export const scheduleJson: Format = {
  name: 'schedule.json',
  about: {
    ru: 'та же программа для экранов в залах и других систем, которые читают JSON',
    en: 'the same programme for screens in the rooms and other systems that read JSON',
    de: 'dasselbe Programm für Bildschirme in den Sälen und andere Systeme, die JSON lesen',
    fr: 'le même programme pour les écrans des salles et les autres systèmes qui lisent JSON',
    es: 'el mismo programa para las pantallas de las salas y otros sistemas que leen JSON',
    fi: 'sama ohjelma salien näytöille ja muille JSONia lukeville järjestelmille',
    he: 'אותה תוכנית למסכי האולמות ולמערכות אחרות שקוראות JSON',
    hi: 'कक्षों की स्क्रीन और JSON पढ़ने वाली अन्य प्रणालियों के लिए वही कार्यक्रम',
    'zh-TW': '同一份議程，供會場螢幕與其他讀取 JSON 的系統使用',
  },
  suffix: 'json',
  mediaType: 'application/json',
  audience: 'data',
  files: {
    programme: {
      has: hasSchedule,
      write: (edition, publication) => {
        const url = publication.fileUrl('programme', edition, scheduleJson.suffix);
        return `${JSON.stringify(fileOf(scheduleOf(edition, publication), url), null, 2)}\n`;
      },
    },
  },
};

function fileOf(schedule: Schedule, url: string): object {
  const { version, base, days, timezone, rooms, tracks } = schedule;
  return {
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator: { name: 'astro-proceedings' },
    schedule: {
      url,
      version,
      base_url: base,
      conference: {
        acronym: schedule.acronym,
        title: schedule.title,
        start: schedule.start,
        end: schedule.end,
        daysCount: days.length,
        timeslot_duration: schedule.slot,
        ...(timezone !== null && schemaKnows(timezone) && { time_zone_name: timezone }),
        url: schedule.url,
        tracks: tracks.map((name) => ({ name })),
        rooms,
        days: days.map((day, index) => dayOf(day, index + 1, schedule)),
      },
    },
  };
}

/** The schema has a pattern for names of time zones that some of them do not follow: `Etc/GMT-3`. */
const schemaKnows = (timezone: string) => /^[A-Z][a-z]+\/[A-Z][a-z]+|UTC$/.test(timezone);

function dayOf({ date, start, end, rooms }: ScheduleDay, index: number, { numbers }: Schedule): object {
  return {
    index,
    date,
    day_start: start,
    day_end: end,
    rooms: Object.fromEntries(
      rooms.map(({ name, events }) => [name, events.map((event) => eventOf(event, numbers))]),
    ),
  };
}

function eventOf(event: ScheduleEvent, numbers: Schedule['numbers']): object {
  const { guid, slug, title, type, begins, ends, room, track, language, abstract, description, url } = event;
  return {
    guid,
    id: numbers.get(guid),
    date: begins,
    start: begins.slice(11, 16),
    ...(ends !== null && { end: ends }),
    duration: durationOf(event.minutes),
    ...{ room, slug, url, title, subtitle: null, track, type, language, abstract, description },
    persons: event.people.map((person) => ({ ...person, id: numbers.get(person.guid) })),
    links: event.links.map(referenceOf),
    attachments: event.attachments.map(referenceOf),
  };
}

const referenceOf = ({ title, url, type }: Reference) => ({ ...(type !== null && { type }), url, title });
