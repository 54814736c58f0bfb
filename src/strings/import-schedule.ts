/** What `proceedings import schedule` and `import programme` write into content and tell people. */
import { wordsIn } from './pick.ts';
import { counted, type PluralForms } from './plural.ts';

/** Words that get into content. */
export interface ScheduleWords {
  /** Link to an event's page in the conference's own system. */
  eventPage: string;
  /** Roles that schedule v2 has codes for. */
  roles: ReadonlyMap<string, string>;
}

export interface ScheduleStrings extends ScheduleWords {
  progress: (done: number, all: number) => string;
  found: (counts: { events: number; people: number; tracks: number; rooms: number }) => string;
  files: (counts: { made: number; changed: number; same: number }) => string;
  changedFiles: string;
  kept: string;
  /** One field that was edited by hand. */
  keptField: (field: string, here: string, source: string) => string;
  nothing: string;
  /** Long texts are not shown. */
  longText: string;
  vanished: string;
  unknownTypes: string;
  namesakes: string;
  timezoneFromPlace: (zone: string) => string;
  timezoneMissing: string;
}

const ru = {
  events: { one: 'мероприятие', few: 'мероприятия', many: 'мероприятий', other: 'мероприятия' },
  people: { one: 'человек', few: 'человека', many: 'человек', other: 'человека' },
  tracks: { one: 'поток', few: 'потока', many: 'потоков', other: 'потока' },
  rooms: { one: 'помещение', few: 'помещения', many: 'помещений', other: 'помещения' },
} satisfies Record<string, PluralForms>;

const en = {
  events: { one: 'event', other: 'events' },
  people: { one: 'person', other: 'people' },
  tracks: { one: 'track', other: 'tracks' },
  rooms: { one: 'room', other: 'rooms' },
} satisfies Record<string, PluralForms>;

const table: Record<'ru' | 'en', ScheduleStrings> = {
  ru: {
    eventPage: 'Страница в программе конференции',
    roles: new Map([
      ['moderator', 'модератор'],
      ['host', 'ведущий'],
      ['guest', 'гость'],
      ['contributor', 'участник'],
    ]),
    progress: (done, all) => `… ${done} из ${all}`,
    found: ({ events, people, tracks, rooms }) =>
      `В файле: ${[
        counted('ru', events, ru.events),
        counted('ru', people, ru.people),
        counted('ru', tracks, ru.tracks),
        counted('ru', rooms, ru.rooms),
      ].join(', ')}.`,
    files: ({ made, changed, same }) => `Файлы: новых ${made}, изменённых ${changed}, без изменений ${same}.`,
    changedFiles: 'Изменились:',
    kept: 'Эти поля изменены вручную, они оставлены как есть:',
    keptField: (field, here, source) => `${field}: здесь ${here}, в файле импорта ${source}`,
    nothing: 'ничего',
    longText: 'другое',
    vanished:
      'Этих мероприятий в файле импорта больше нет. Если они отменены, добавьте `state: cancelled`; если это ошибка, удалите файлы:',
    unknownTypes: 'Эти виды мероприятий неизвестны, указано `type: other`. Исправьте поле там, где нужно:',
    namesakes:
      'Под одним именем в файле импорта записаны разные люди, у каждого своя страница. Если это один человек, оставьте в мероприятиях один файл:',
    timezoneFromPlace: (zone) =>
      `Часовой пояс в файле не указан и взят по городу: ${zone}. Проверьте его в edition.md.`,
    timezoneMissing:
      'Часовой пояс в файле не указан, а без него время ничего не значит. Добавьте его в edition.md: `timezone: Europe/Moscow`.',
  },
  en: {
    eventPage: 'Page in the conference’s programme',
    roles: new Map([
      ['moderator', 'moderator'],
      ['host', 'host'],
      ['guest', 'guest'],
      ['contributor', 'contributor'],
    ]),
    progress: (done, all) => `… ${done} of ${all}`,
    found: ({ events, people, tracks, rooms }) =>
      `The file has ${[
        counted('en', events, en.events),
        counted('en', people, en.people),
        counted('en', tracks, en.tracks),
        counted('en', rooms, en.rooms),
      ].join(', ')}.`,
    files: ({ made, changed, same }) => `Files: ${made} new, ${changed} changed, ${same} unchanged.`,
    changedFiles: 'Changed:',
    kept: 'These fields were edited by hand and are left as they are:',
    keptField: (field, here, source) => `${field}: here ${here}, in the imported file ${source}`,
    nothing: 'nothing',
    longText: 'another text',
    vanished:
      'The imported file no longer has these events. If they are cancelled, add `state: cancelled`; if they are a mistake, delete the files:',
    unknownTypes:
      'These kinds of events are not known and became `type: other`. Correct the field where needed:',
    namesakes:
      'The imported file has different people of one name; each has a page. If they are one person, name one file in the sessions:',
    timezoneFromPlace: (zone) =>
      `The file states no time zone; it was taken from the city: ${zone}. Check it in edition.md.`,
    timezoneMissing:
      'The file states no time zone, and without it times mean nothing. Add it to edition.md: `timezone: Europe/Moscow`.',
  },
};

export const scheduleStrings = (language: string): ScheduleStrings => wordsIn(table, language);
