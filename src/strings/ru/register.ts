import type { RegisterStrings } from '../register.ts';

export const register: RegisterStrings = {
  filters: 'Фильтры',
  facets: {
    addressee: 'Адресат',
    manner: 'Как адресовано',
    topic: 'Тема',
    part: 'Часть',
    session: 'Где подготовлено',
    edition: 'Конференция',
    status: 'Рассмотрение и реализация',
  },
  showAll: 'Показать все',
  showItems: 'К списку пунктов',
  order: 'Порядок',
  orders: {
    document: 'Как в документе',
    documents: 'Сначала новые конференции',
    addressee: 'По адресатам',
    status: 'Сначала новые сведения о реализации',
  },
  chosen: 'Выбранные фильтры',
  reset: 'Сбросить все',
  nothingFound: 'Пунктов, которые отвечают всем выбранным условиям, нет.',
  browser: {
    shown: { one: 'Показан {n} из {total}', other: 'Показано {n} из {total}' },
    items: { one: 'пункта', other: 'пунктов' },
    chosenCount: 'выбрано: {n}',
    remove: 'Убрать',
    words: 'Слова в тексте',
    noAddressee: 'Адресат в документе не назван',
  },
};
