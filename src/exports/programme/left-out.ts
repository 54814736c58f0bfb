/** EDITION -> WHAT ITS CALENDAR AND SCHEDULES DO NOT HAVE, for the page that offers them. */
import type { Edition, Session } from '../../model/types.ts';

/** Numbers of sessions. */
export interface LeftOut {
  all: number;
  /** Neither a calendar nor a schedule has a place for what has no time. */
  untimed: number;
  /** With a time. Calendars have a mark for them; schedules have none, and readers of them take what is missing for cancelled. */
  cancelled: number;
}

export const isTimed = ({ begins }: Pick<Session, 'begins'>): boolean => begins !== null;

/** Whether a schedule has it. */
export const isScheduled = ({ begins, state }: Pick<Session, 'begins' | 'state'>): boolean =>
  begins !== null && state !== 'cancelled';

export function leftOutOf({ sessions }: Pick<Edition, 'sessions'>): LeftOut {
  const timed = sessions.filter(isTimed);
  return {
    all: sessions.length,
    untimed: sessions.length - timed.length,
    cancelled: timed.filter((session) => !isScheduled(session)).length,
  };
}
