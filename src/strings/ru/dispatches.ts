import { formatDate } from '../dates.ts';
import type { DispatchStrings } from '../dispatches.ts';
import { dateOf } from './date-of.ts';

const formatted = (date: string | null) => (date === null ? '' : formatDate('ru', date));

export const dispatches: DispatchStrings = {
  sentTo: 'Направлена',
  received: 'Направленные документы',
  letter: (number, date) =>
    number === null
      ? formatted(date)
      : [`исх. № ${number}`, date && `от ${dateOf(date)}`].filter(Boolean).join(' '),
  file: 'Сопроводительное письмо',
};
