/** What was sent to whom. */
import { formatDate } from '../dates.ts';
import type { DispatchStrings } from '../dispatches.ts';

const dated = (date: string) =>
  date.length === 10 ? `vom ${formatDate('de', date)}` : `(${formatDate('de', date)})`;

export const dispatches: DispatchStrings = {
  sentTo: 'Gesandt an',
  received: 'Zugesandte Dokumente',
  letter: (number, date) =>
    number === null
      ? date === null
        ? ''
        : formatDate('de', date)
      : [`Schreiben Nr. ${number}`, date && dated(date)].filter(Boolean).join(' '),
  file: 'Begleitschreiben',
};
