/** What was sent to whom. */
import { formatDate } from '../dates.ts';
import type { DispatchStrings } from '../dispatches.ts';

const dated = (date: string) =>
  date.length === 10 ? `מיום ${formatDate('he', date)}` : `(${formatDate('he', date)})`;

export const dispatches: DispatchStrings = {
  sentTo: 'נשלחה אל',
  received: 'מסמכים שנשלחו אליו',
  letter: (number, date) =>
    number === null
      ? date === null
        ? ''
        : formatDate('he', date)
      : [`מכתב מס׳ ${number}`, date && dated(date)].filter(Boolean).join(' '),
  file: 'מכתב לוואי',
};
