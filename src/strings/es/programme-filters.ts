/** The words of the filters of a long programme, where they differ from those of the list of recommendations. */
import type { FilterStrings } from '../register.ts';
import { register } from './register.ts';

export const programmeFilters: FilterStrings = {
  ...register,
  facets: { room: 'Lugar', track: 'Línea temática' },
  showItems: 'Al programa',
  nothingFound: 'Nada en el programa cumple todas las condiciones elegidas.',
  browser: {
    ...register.browser,
    items: { one: 'entrada', other: 'entradas' },
    words: 'Palabras del título, nombres',
  },
};
