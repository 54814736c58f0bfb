/** What a reader can set about the look of the pages, and its words. */
import type { ReadingStrings } from '../reading.ts';

export const reading: ReadingStrings = {
  title: 'Lukuasetukset',
  kept: 'Asetukset tulevat voimaan heti ja säilyvät tässä selaimessa.',
  groups: {
    size: {
      legend: 'Tekstin koko',
      options: { '': 'Tavallinen', 125: '125\u00a0%', 150: '150\u00a0%', 200: '200\u00a0%' },
    },
    spacing: { legend: 'Välit', options: { '': 'Tavalliset', wide: 'Väljät' } },
    contrast: {
      legend: 'Kontrasti',
      options: {
        '': 'Tavallinen',
        'black-on-white': 'Musta valkoisella',
        'white-on-black': 'Valkoinen mustalla',
        'yellow-on-black': 'Keltainen mustalla',
        'blue-on-light-blue': 'Sininen vaaleansinisellä',
      },
    },
    images: { legend: 'Kuvat', options: { '': 'Näytä', hidden: 'Piilota' } },
    theme: { legend: 'Teema', options: { '': 'Järjestelmän mukaan', light: 'Vaalea', dark: 'Tumma' } },
  },
  reset: 'Tavallinen näkymä',
  resetDone: 'Tavallinen näkymä on palautettu',
  close: 'Sulje',
  about: 'Tietoa saavutettavuudesta',
  toDark: 'Tumma teema',
  toLight: 'Vaalea teema',
};
