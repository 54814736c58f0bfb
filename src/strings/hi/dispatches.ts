/** What was sent to whom. */
import { formatDate } from '../dates.ts';
import type { DispatchStrings } from '../dispatches.ts';

const dated = (date: string) => `(${formatDate('hi', date)})`;

export const dispatches: DispatchStrings = {
  sentTo: 'जिन्हें भेजा गया',
  received: 'इसे भेजे गए दस्तावेज़',
  letter: (number, date) =>
    number === null
      ? date === null
        ? ''
        : formatDate('hi', date)
      : [`पत्र सं. ${number}`, date && dated(date)].filter(Boolean).join(' '),
  file: 'सह-पत्र',
};
