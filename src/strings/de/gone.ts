/** What stands at an address that has moved or was withdrawn. */
import type { GoneStrings } from '../gone.ts';

export const gone: GoneStrings = {
  moved: {
    title: 'Diese Seite ist umgezogen',
    now: 'Ihre neue Adresse:',
  },
  withdrawn: {
    title: 'Diese Seite wurde zurückgezogen',
    reason: 'Grund:',
    date: 'Zurückgezogen am:',
    search: 'Auf der Website suchen',
  },
  place: {
    moved: 'Was hier stand, steht jetzt unter',
    withdrawn: 'Was hier stand, wurde zurückgezogen:',
  },
};
