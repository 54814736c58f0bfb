/** The words of the programme and of what belongs to it: sessions, people, materials. */
import { counted } from './plural.ts';
import type { MaterialKind, SessionType } from './vocabulary.ts';

export interface ProgrammeStrings {
  /** Marks of what is on, set in the browser. */
  now: string;
  next: string;
  /** Names the links to the days. */
  days: string;
  time: string;
  /** Names the part of the page in which the table of a day is scrolled. */
  gridOf: (day: string) => string;
  timeUnknown: string;
  dayUnknown: string;
  roomUnknown: string;
  /** A note on all times, where each of them is meant in one zone: «Москва», «UTC+3». */
  zone: (name: string, offset: string) => string;
  /** After the first names of many. */
  andOthers: (count: number) => string;
  /** Headings of groups of several. */
  typesOfMany: Record<SessionType, string>;
  /** Names of one. */
  materialNames: Record<MaterialKind, string>;
  track: string;
  heldIn: string;
  otherSpeakers: string;
  /** Before the words of a change of the programme. */
  changed: (date: string) => string;
  neighbours: string;
  /** The session before and the one after. */
  earlier: string;
  later: string;
  talksOf: (title: string) => string;
  /** A talk as a line below the session that it was given in. */
  talk: string;
  letters: string;
  pagesElsewhere: string;
  otherNames: string;
  participation: string;
}

export const programmeStrings = {
  ru: {
    now: 'Сейчас идёт',
    next: 'Далее',
    days: 'Дни',
    time: 'Время',
    gridOf: (day) => `Сетка программы: ${day}`,
    timeUnknown: 'Время не указано',
    dayUnknown: 'День не указан',
    roomUnknown: 'Место не указано',
    zone: (name, offset) =>
      name === 'Москва' ? `Время московское (${offset}).` : `Часовой пояс: ${name} (${offset}).`,
    andOthers: (count) => `и ещё ${count}`,
    typesOfMany: {
      plenary: 'Пленарные заседания',
      'round-table': 'Круглые столы',
      'strategic-session': 'Стратегические сессии',
      seminar: 'Семинары',
      lecture: 'Лекции',
      'master-class': 'Мастер-классы',
      workshop: 'Практикумы',
      panel: 'Панельные дискуссии',
      keynote: 'Ключевые доклады',
      poster: 'Стендовые доклады',
      talk: 'Доклады',
      other: 'Другое',
    },
    materialNames: {
      programme: 'Программа',
      slides: 'Презентация',
      video: 'Видеозапись',
      photos: 'Фотографии',
      'press-release': 'Пресс-релиз',
      publication: 'Публикация',
      minutes: 'Протокол',
      transcript: 'Стенограмма',
      proceedings: 'Сборник',
      document: 'Документ',
      other: 'Материал',
    },
    track: 'Направление',
    heldIn: 'Язык',
    otherSpeakers: 'Другие выступающие',
    changed: (date) => `Изменение от ${date}`,
    neighbours: 'Соседние записи программы',
    earlier: 'Ранее в программе',
    later: 'Далее в программе',
    talksOf: (title) => `Доклады: ${title}`,
    talk: 'Доклад',
    letters: 'Алфавитный указатель',
    pagesElsewhere: 'Страницы в сети',
    otherNames: 'Другие написания имени',
    participation: 'Участие в программе',
  },
  en: {
    now: 'On now',
    next: 'Next',
    days: 'Days',
    time: 'Time',
    gridOf: (day) => `Programme grid: ${day}`,
    timeUnknown: 'Time not stated',
    dayUnknown: 'Day not stated',
    roomUnknown: 'Place not stated',
    zone: (name, offset) => `Times are in ${name} (${offset}).`,
    andOthers: (count) => `and ${counted('en', count, { one: 'other', other: 'others' })}`,
    typesOfMany: {
      plenary: 'Plenary sessions',
      'round-table': 'Round tables',
      'strategic-session': 'Strategic sessions',
      seminar: 'Seminars',
      lecture: 'Lectures',
      'master-class': 'Master classes',
      workshop: 'Workshops',
      panel: 'Panels',
      keynote: 'Keynotes',
      poster: 'Posters',
      talk: 'Talks',
      other: 'Other',
    },
    materialNames: {
      programme: 'Programme',
      slides: 'Slides',
      video: 'Video recording',
      photos: 'Photos',
      'press-release': 'Press release',
      publication: 'Publication',
      minutes: 'Minutes',
      transcript: 'Transcript',
      proceedings: 'Proceedings',
      document: 'Document',
      other: 'Material',
    },
    track: 'Track',
    heldIn: 'Language',
    otherSpeakers: 'Other speakers',
    changed: (date) => `Change of ${date}`,
    neighbours: 'Neighbours in the programme',
    earlier: 'Earlier in the programme',
    later: 'Later in the programme',
    talksOf: (title) => `Talks: ${title}`,
    talk: 'Talk',
    letters: 'Letters',
    pagesElsewhere: 'Pages elsewhere',
    otherNames: 'Other spellings of the name',
    participation: 'In the programme',
  },
} as const satisfies Record<'ru' | 'en', ProgrammeStrings>;
