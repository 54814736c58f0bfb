/** What the calendar and the schedules of a programme do not have, in words. */

import type { LeftOutStrings } from '../left-out.ts';
import { plural } from '../plural.ts';

export const leftOut: LeftOutStrings = {
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
};
