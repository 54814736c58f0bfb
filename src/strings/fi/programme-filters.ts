/** The words of the filters of a long programme, where they differ from those of the list of recommendations. */
import type { FilterStrings } from '../register.ts';
import { register } from './register.ts';

export const programmeFilters: FilterStrings = {
  ...register,
  facets: { room: 'Paikka', track: 'Teemapolku' },
  showItems: 'Ohjelmaan',
  nothingFound: 'Mikään ohjelmassa ei täytä kaikkia valittuja ehtoja.',
  browser: {
    ...register.browser,
    items: { one: 'merkintä', other: 'merkintää' },
    words: 'Otsikon sanat, nimet',
  },
};
