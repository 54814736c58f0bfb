/** What the calendar and the schedules of a programme do not have, in words. */
import { wordsIn } from './pick.ts';
import { plural } from './plural.ts';

/** Numbers of sessions: all, those without a time, and those with a time that were cancelled. */
interface LeftOut {
  all: number;
  untimed: number;
  cancelled: number;
}

interface LeftOutStrings {
  onlyDays: string;
  notInCalendar: (count: number) => string;
  /** Of schedule.xml and schedule.json. */
  notInSchedules: Record<'untimed' | 'cancelled' | 'both', string>;
}

const strings: Record<'ru' | 'en', LeftOutStrings> = {
  ru: {
    onlyDays: 'В календаре только дни конференции: время мероприятий не указано.',
    notInCalendar: (count) => {
      const forms = { one: 'мероприятия, время которого', other: 'мероприятий, время которых' };
      return `В календаре нет ${count}\u00a0${plural('ru', count, forms)} не указано.`;
    },
    notInSchedules: {
      untimed: 'В schedule.xml и schedule.json нет мероприятий, время которых не указано.',
      cancelled: 'В schedule.xml и schedule.json нет отменённых мероприятий.',
      both: 'В schedule.xml и schedule.json нет отменённых мероприятий и тех, время которых не указано.',
    },
  },
  en: {
    onlyDays: 'The calendar has only the days of the conference: the times of the sessions are not stated.',
    notInCalendar: (count) => {
      const forms = { one: 'session whose time is', other: 'sessions whose times are' };
      return `The calendar leaves out ${count}\u00a0${plural('en', count, forms)} not stated.`;
    },
    notInSchedules: {
      untimed: 'schedule.xml and schedule.json leave out sessions whose times are not stated.',
      cancelled: 'schedule.xml and schedule.json leave out cancelled sessions.',
      both: 'schedule.xml and schedule.json leave out cancelled sessions and those whose times are not stated.',
    },
  },
};

/** '' where nothing is left out. */
export function leftOutOfCalendar(language: string, { all, untimed }: LeftOut): string {
  const { onlyDays, notInCalendar } = wordsIn(strings, language);
  if (untimed === 0) return '';
  return untimed === all ? onlyDays : notInCalendar(untimed);
}

/** '' where nothing is left out. */
export function leftOutOfSchedules(language: string, { untimed, cancelled }: LeftOut): string {
  const { notInSchedules } = wordsIn(strings, language);
  if (untimed === 0) return cancelled === 0 ? '' : notInSchedules.cancelled;
  return cancelled === 0 ? notInSchedules.untimed : notInSchedules.both;
}
