/** The words of the filters of a long programme, where they differ from those of the list of recommendations. */
import type { FilterStrings } from '../register.ts';
import { register } from './register.ts';

export const programmeFilters: FilterStrings = {
  ...register,
  facets: { room: 'स्थान', track: 'धारा' },
  showItems: 'कार्यक्रम पर जाएँ',
  nothingFound: 'कार्यक्रम में चुनी गई सभी शर्तों पर कुछ खरा नहीं उतरता।',
  browser: {
    ...register.browser,
    items: { one: 'प्रविष्टि', other: 'प्रविष्टियाँ' },
    words: 'शीर्षक के शब्द, नाम',
  },
};
