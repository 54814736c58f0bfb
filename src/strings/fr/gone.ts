/** What stands at an address that has moved or was withdrawn. */
import type { GoneStrings } from '../gone.ts';

export const gone: GoneStrings = {
  moved: {
    title: 'Cette page a changé d’adresse',
    now: 'Sa nouvelle adresse\u00A0:',
  },
  withdrawn: {
    title: 'Cette page a été retirée',
    reason: 'Motif\u00A0:',
    date: 'Date du retrait\u00A0:',
    search: 'Rechercher sur le site',
  },
  place: {
    moved: 'Ce qui se trouvait ici est maintenant à l’adresse',
    withdrawn: 'Ce qui se trouvait ici a été retiré\u00A0:',
  },
};
