/** What was sent to whom. */
import { formatDate } from '../dates.ts';
import type { DispatchStrings } from '../dispatches.ts';

const dated = (date: string) =>
  date.length === 10 ? `del ${formatDate('es', date)}` : `(${formatDate('es', date)})`;

export const dispatches: DispatchStrings = {
  sentTo: 'Enviada a',
  received: 'Documentos que se le enviaron',
  letter: (number, date) =>
    number === null
      ? date === null
        ? ''
        : formatDate('es', date)
      : [`carta n.º ${number}`, date && dated(date)].filter(Boolean).join(' '),
  file: 'Carta de remisión',
};
