/** Words of the feeds. */

import type { FeedStrings } from '../feed.ts';
import { counted } from '../plural.ts';

/** More places than this are counted. */
const namedPlaces = 3;

export const feed: FeedStrings = {
  about: 'Принятые резолюции, исправления в их текстах, сведения о рассмотрении и реализации рекомендаций',
  aboutItems: {
    body: 'Пункты резолюций, касающиеся этой организации: принятие, исправления, рассмотрение и реализация',
    group: 'Пункты резолюций, касающиеся этой группы: принятие, исправления, рассмотрение и реализация',
  },
  adopted: (date) => `Дата принятия: ${date}`,
  items: (count) =>
    `Рекомендации: ${counted('ru', count, { one: 'пункт', few: 'пункта', other: 'пунктов' })}`,
  correction: (place, source) => `Исправление в ${place ?? 'тексте'} (${source})`,
  corrected: (date) => `Дата исправления: ${date}`,
  was: 'Было',
  now: 'Стало',
  basis: 'Основание',
  followUp: ({ answered, places, status, source }) => {
    const about =
      places.length > namedPlaces
        ? counted('ru', places.length, { one: 'пункту', other: 'пунктам' })
        : places.join(', ');
    const said = `${answered ? 'Ответ' : 'Сведения'} по ${about}`;
    return `${status === null ? said : `${said}: ${status}`} (${source})`;
  },
  kinds: {
    resolution: 'Резолюция',
    correction: 'Исправление',
    'follow-up': 'Рассмотрение и реализация',
  },
};
