/** What the calendar and the schedules of a programme do not have, in words. */
import type { LeftOutStrings } from '../left-out.ts';
import { counted } from '../plural.ts';

export const leftOut: LeftOutStrings = {
  onlyDays: 'El calendario solo tiene los días de la conferencia: no constan las horas de las sesiones.',
  notInCalendar: (count) =>
    `Faltan en el calendario por no constar su hora: ${counted('es', count, { one: 'sesión', other: 'sesiones' })}.`,
  notInSchedules: {
    untimed: 'schedule.xml y schedule.json omiten las sesiones cuya hora no consta.',
    cancelled: 'schedule.xml y schedule.json omiten las sesiones canceladas.',
    both: 'schedule.xml y schedule.json omiten las sesiones canceladas y aquellas cuya hora no consta.',
  },
};
