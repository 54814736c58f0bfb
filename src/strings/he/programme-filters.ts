/** The words of the filters of a long programme, where they differ from those of the list of recommendations. */
import type { FilterStrings } from '../register.ts';
import { register } from './register.ts';

export const programmeFilters: FilterStrings = {
  ...register,
  facets: { room: 'מקום', track: 'מסלול' },
  showItems: 'אל התוכנית',
  nothingFound: 'אין בתוכנית דבר העונה על כל התנאים שנבחרו.',
  browser: {
    ...register.browser,
    items: { one: 'רשומה', two: 'רשומות', other: 'רשומות' },
    words: 'מילים בכותרת, שמות',
  },
};
