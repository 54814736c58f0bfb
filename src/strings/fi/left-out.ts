/** What the calendar and the schedules of a programme do not have, in words. */
import type { LeftOutStrings } from '../left-out.ts';
import { counted } from '../plural.ts';

export const leftOut: LeftOutStrings = {
  onlyDays: 'Kalenterissa ovat vain konferenssin päivät: tilaisuuksien kellonaikoja ei ole ilmoitettu.',
  notInCalendar: (count) =>
    `Kalenterista puuttuu ilman kellonaikaa: ${counted('fi', count, { one: 'tilaisuus', other: 'tilaisuutta' })}.`,
  notInSchedules: {
    untimed:
      'Tiedostoissa schedule.xml ja schedule.json ei ole tilaisuuksia, joiden kellonaikaa ei ole ilmoitettu.',
    cancelled: 'Tiedostoissa schedule.xml ja schedule.json ei ole peruttuja tilaisuuksia.',
    both: 'Tiedostoissa schedule.xml ja schedule.json ei ole peruttuja tilaisuuksia eikä niitä, joiden kellonaikaa ei ole ilmoitettu.',
  },
};
