/** What was sent to whom. */
import { formatDate } from '../dates.ts';
import type { DispatchStrings } from '../dispatches.ts';

const dated = (date: string) => `(${formatDate('fi', date)})`;

export const dispatches: DispatchStrings = {
  sentTo: 'Lähetetty',
  received: 'Sille lähetetyt asiakirjat',
  letter: (number, date) =>
    number === null
      ? date === null
        ? ''
        : formatDate('fi', date)
      : [`kirje nro ${number}`, date && dated(date)].filter(Boolean).join(' '),
  file: 'Saatekirje',
};
