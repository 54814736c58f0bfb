/** What the calendar and the schedules of a programme do not have, in words. */
import type { LeftOutStrings } from '../left-out.ts';
import { counted } from '../plural.ts';

export const leftOut: LeftOutStrings = {
  onlyDays: 'ביומן רק ימי הכנס: שעות המושבים לא צוינו.',
  notInCalendar: (count) =>
    `מושבים שאינם ביומן מפני ששעתם לא צוינה: ${counted('he', count, { one: 'מושב', two: 'מושבים', other: 'מושבים' })}.`,
  notInSchedules: {
    untimed: 'בקבצים schedule.xml ו־schedule.json אין מושבים ששעתם לא צוינה.',
    cancelled: 'בקבצים schedule.xml ו־schedule.json אין מושבים שבוטלו.',
    both: 'בקבצים schedule.xml ו־schedule.json אין מושבים שבוטלו ומושבים ששעתם לא צוינה.',
  },
};
