/** The words of the filters of a long programme, where they differ from those of the list of recommendations. */
import type { FilterStrings } from '../register.ts';
import { register } from './register.ts';

export const programmeFilters: FilterStrings = {
  ...register,
  facets: { room: 'Lieu', track: 'Volet' },
  showItems: 'Vers le programme',
  nothingFound: 'Rien dans le programme ne répond à toutes les conditions choisies.',
  browser: {
    ...register.browser,
    items: { one: 'entrée', other: 'entrées' },
    words: 'Mots du titre, noms',
  },
};
