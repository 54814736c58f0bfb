/** The words of the filters of a long programme, where they differ from those of the list of recommendations. */

import type { FilterStrings } from '../register.ts';
import { register } from './register.ts';

export const programmeFilters: FilterStrings = {
  ...register,
  facets: { room: 'Место', track: 'Направление' },
  showItems: 'К программе',
  nothingFound: 'Записей программы, которые отвечают всем выбранным условиям, нет.',
  browser: {
    ...register.browser,
    items: { one: 'записи', other: 'записей' },
    words: 'Слова в названии, имена',
  },
};
