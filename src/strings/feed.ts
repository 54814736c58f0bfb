/** Words of the feeds. */
import { counted } from './plural.ts';

export interface FeedStrings {
  /** What the site's feed brings. */
  about: string;
  /** What that of an organization brings. */
  aboutItems: Record<'body' | 'group', string>;
  adopted: (date: string) => string;
  items: (count: number) => string;
  /** `place`: «п. 3 разд. I ч. 1»; `null`: the document as a whole. `source`: «Резолюция, 2017». */
  correction: (place: string | null, source: string) => string;
  corrected: (date: string) => string;
  was: string;
  now: string;
  basis: string;
  /** `answered`: by a body that the item names. `status` in lower case, with its source and date. */
  followUp: (said: { answered: boolean; places: string[]; status: string | null; source: string }) => string;
  kinds: Record<'resolution' | 'correction' | 'follow-up', string>;
}

/** More places than this are counted. */
const namedPlaces = 3;

export const feedStrings: Record<'ru' | 'en', FeedStrings> = {
  ru: {
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
  },
  en: {
    about: 'Resolutions as they are adopted, corrections to their texts, replies and reports on their items',
    aboutItems: {
      body: 'Items of resolutions that name this organization: as adopted, as corrected, and what came of them',
      group: 'Items of resolutions that name this group: as adopted, as corrected, and what came of them',
    },
    adopted: (date) => `Adopted: ${date}`,
    items: (count) => `Recommendations: ${counted('en', count, { one: 'item', other: 'items' })}`,
    correction: (place, source) => `Correction to ${place ?? 'the text'} (${source})`,
    corrected: (date) => `Corrected: ${date}`,
    was: 'Was',
    now: 'Now',
    basis: 'Basis',
    followUp: ({ answered, places, status, source }) => {
      const about =
        places.length > namedPlaces
          ? counted('en', places.length, { one: 'item', other: 'items' })
          : places.join(', ');
      const said = `${answered ? 'Reply' : 'Report'} on ${about}`;
      return `${status === null ? said : `${said}: ${status}`} (${source})`;
    },
    kinds: { resolution: 'Resolution', correction: 'Correction', 'follow-up': 'Response and implementation' },
  },
};
