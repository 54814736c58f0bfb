/** What stands at an address that has moved or was withdrawn. */
import type { GoneStrings } from '../gone.ts';

export const gone: GoneStrings = {
  moved: {
    title: 'Tämä sivu on siirretty',
    now: 'Sivun uusi osoite:',
  },
  withdrawn: {
    title: 'Tämä sivu on poistettu julkaisusta',
    reason: 'Syy:',
    date: 'Poistettu:',
    search: 'Hae sivustolta',
  },
  place: {
    moved: 'Tässä ollut sisältö on nyt osoitteessa',
    withdrawn: 'Tässä ollut sisältö on poistettu julkaisusta:',
  },
};
