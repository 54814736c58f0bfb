/** What the calendar and the schedules of a programme do not have, in words. */
import type { LeftOutStrings } from '../left-out.ts';
import { counted } from '../plural.ts';

export const leftOut: LeftOutStrings = {
  onlyDays: 'Der Kalender enthält nur die Tage der Konferenz: Uhrzeiten sind nicht angegeben.',
  notInCalendar: (count) => {
    const sessions = counted('de', count, { one: 'Veranstaltung', other: 'Veranstaltungen' });
    return `Im Kalender fehlen mangels Uhrzeit: ${sessions}.`;
  },
  notInSchedules: {
    untimed: 'In schedule.xml und schedule.json fehlen Veranstaltungen ohne Uhrzeit.',
    cancelled: 'In schedule.xml und schedule.json fehlen abgesagte Veranstaltungen.',
    both: 'In schedule.xml und schedule.json fehlen abgesagte Veranstaltungen und solche ohne Uhrzeit.',
  },
};
