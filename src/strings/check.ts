/** What `proceedings check` says when all is well. */
import { wordsIn } from './pick.ts';
import { counted } from './plural.ts';

export interface CheckStrings {
  fine: (count: { editions: number; sessions: number; recommendations: number }) => string;
}

const table: Record<'ru' | 'en', CheckStrings> = {
  ru: {
    fine: ({ editions, sessions, recommendations }) =>
      `Ошибок нет: ${[
        counted('ru', editions, {
          one: 'конференция',
          few: 'конференции',
          many: 'конференций',
          other: 'конференции',
        }),
        counted('ru', sessions, {
          one: 'мероприятие',
          few: 'мероприятия',
          many: 'мероприятий',
          other: 'мероприятия',
        }),
        counted('ru', recommendations, { one: 'пункт', few: 'пункта', many: 'пунктов', other: 'пункта' }),
      ].join(', ')}.`,
  },
  en: {
    fine: ({ editions, sessions, recommendations }) =>
      `No errors: ${[
        counted('en', editions, { one: 'conference', other: 'conferences' }),
        counted('en', sessions, { one: 'session', other: 'sessions' }),
        counted('en', recommendations, { one: 'item', other: 'items' }),
      ].join(', ')}.`,
  },
};

export const checkStrings = (language: string): CheckStrings => wordsIn(table, language);
