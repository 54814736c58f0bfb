/** What was sent to whom. */
import { formatDate } from '../dates.ts';
import type { DispatchStrings } from '../dispatches.ts';

const dated = (date: string) =>
  date.length === 10 ? `du ${formatDate('fr', date)}` : `(${formatDate('fr', date)})`;

export const dispatches: DispatchStrings = {
  sentTo: 'Envoyée à',
  received: 'Documents qui lui ont été envoyés',
  letter: (number, date) =>
    number === null
      ? date === null
        ? ''
        : formatDate('fr', date)
      : [`lettre n°\u00a0${number}`, date && dated(date)].filter(Boolean).join(' '),
  file: 'Lettre d’accompagnement',
};
