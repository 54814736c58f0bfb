/** The words of the filters of a long programme, where they differ from those of the list of recommendations. */
import type { FilterStrings } from '../register.ts';
import { register } from './register.ts';

export const programmeFilters: FilterStrings = {
  ...register,
  facets: { room: 'Ort', track: 'Themenstrang' },
  showItems: 'Zum Programm',
  nothingFound: 'Kein Eintrag des Programms erfüllt alle gewählten Bedingungen.',
  browser: {
    ...register.browser,
    items: { one: 'Eintrag', other: 'Einträgen' },
    words: 'Wörter im Titel, Namen',
  },
};
