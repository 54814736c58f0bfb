import { formatDate } from '../dates.ts';
import type { DispatchStrings } from '../dispatches.ts';

export const dispatches: DispatchStrings = {
  sentTo: 'Sent to',
  received: 'Documents sent to it',
  letter: (number, date) =>
    [
      number && `letter No. ${number}`,
      date && (number ? `of ${formatDate('en', date)}` : formatDate('en', date)),
    ]
      .filter(Boolean)
      .join(' '),
  file: 'Covering letter',
};
