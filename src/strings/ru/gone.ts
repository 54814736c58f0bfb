/** What stands at an address that has moved or was withdrawn. */
import type { GoneStrings } from '../gone.ts';

export const gone: GoneStrings = {
  moved: {
    title: 'Страница переехала',
    now: 'Новый адрес этой страницы:',
  },
  withdrawn: {
    title: 'Страница снята с публикации',
    reason: 'Причина:',
    date: 'Дата снятия:',
    search: 'Искать на сайте',
  },
  place: {
    moved: 'То, что было здесь, теперь по адресу',
    withdrawn: 'То, что было здесь, снято с публикации:',
  },
};
