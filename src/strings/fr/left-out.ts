/** What the calendar and the schedules of a programme do not have, in words. */
import type { LeftOutStrings } from '../left-out.ts';
import { counted } from '../plural.ts';

export const leftOut: LeftOutStrings = {
  onlyDays: 'Le calendrier n’indique que les jours de la conférence\u00a0: les horaires ne sont pas donnés.',
  notInCalendar: (count) =>
    `Absent du calendrier, faute d’horaire\u00a0: ${counted('fr', count, { one: 'séance', other: 'séances' })}.`,
  notInSchedules: {
    untimed: 'schedule.xml et schedule.json omettent les séances sans horaire.',
    cancelled: 'schedule.xml et schedule.json omettent les séances annulées.',
    both: 'schedule.xml et schedule.json omettent les séances annulées et celles sans horaire.',
  },
};
