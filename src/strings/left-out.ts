/** What the calendar and the schedules of a programme do not have, in words. */
import { wordsOf } from './languages.ts';

/** Numbers of sessions: all, those without a time, and those with a time that were cancelled. */
interface LeftOut {
  all: number;
  untimed: number;
  cancelled: number;
}

export interface LeftOutStrings {
  onlyDays: string;
  notInCalendar: (count: number) => string;
  /** Of schedule.xml and schedule.json. */
  notInSchedules: Record<'untimed' | 'cancelled' | 'both', string>;
}

/** '' where nothing is left out. */
export function leftOutOfCalendar(language: string, { all, untimed }: LeftOut): string {
  const { onlyDays, notInCalendar } = wordsOf(language).leftOut;
  if (untimed === 0) return '';
  return untimed === all ? onlyDays : notInCalendar(untimed);
}

/** '' where nothing is left out. */
export function leftOutOfSchedules(language: string, { untimed, cancelled }: LeftOut): string {
  const { notInSchedules } = wordsOf(language).leftOut;
  if (untimed === 0) return cancelled === 0 ? '' : notInSchedules.cancelled;
  return cancelled === 0 ? notInSchedules.untimed : notInSchedules.both;
}
