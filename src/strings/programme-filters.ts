/** The words of the filters of a long programme, where they differ from those of the list of recommendations. */
import { type FilterStrings, registerStrings } from './register.ts';

const { ru, en } = registerStrings;

export const programmeFilterStrings = {
  ru: {
    ...ru,
    facets: { room: 'Место', track: 'Направление' },
    showItems: 'К программе',
    nothingFound: 'Записей программы, которые отвечают всем выбранным условиям, нет.',
    browser: {
      ...ru.browser,
      items: { one: 'записи', other: 'записей' },
      words: 'Слова в названии, имена',
    },
  },
  en: {
    ...en,
    facets: { room: 'Place', track: 'Track' },
    showItems: 'To the programme',
    nothingFound: 'Nothing in the programme meets all the chosen conditions.',
    browser: {
      ...en.browser,
      items: { one: 'entry', other: 'entries' },
      words: 'Words in the title, names',
    },
  },
} satisfies Record<'ru' | 'en', FilterStrings>;
