/** The words of the filters of a long programme, where they differ from those of the list of recommendations. */

import type { FilterStrings } from '../register.ts';
import { register } from './register.ts';

export const programmeFilters: FilterStrings = {
  ...register,
  facets: { room: 'Place', track: 'Track' },
  showItems: 'To the programme',
  nothingFound: 'Nothing in the programme meets all the chosen conditions.',
  browser: {
    ...register.browser,
    items: { one: 'entry', other: 'entries' },
    words: 'Words in the title, names',
  },
};
