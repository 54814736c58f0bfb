/** What the calendar and the schedules of a programme do not have, in words. */

import type { LeftOutStrings } from '../left-out.ts';
import { plural } from '../plural.ts';

export const leftOut: LeftOutStrings = {
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
};
