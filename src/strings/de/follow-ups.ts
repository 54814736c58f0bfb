/** What was said of items since: who says so, on what, how far they came. */
import { formatDate } from '../dates.ts';
import type { FollowUpSource, FollowUpStrings } from '../follow-ups.ts';
import { counted, plural } from '../plural.ts';

const sources = {
  addressee: 'nach Angabe des Adressaten',
  organizer: 'nach Einschätzung des Veranstalters',
  other: 'nach anderer Quelle',
};

const numbered = ({ kind, number, date }: NonNullable<FollowUpSource['document']>) =>
  [
    kind ?? 'Dokument',
    number && `Nr. ${number}`,
    date && `${date.length === 4 ? 'von' : 'vom'} ${formatDate('de', date)}`,
  ]
    .filter(Boolean)
    .join(' ');

export const followUps: FollowUpStrings = {
  source: ({ who, organization, document }) => {
    const says = who === null ? null : [sources[who], organization].filter(Boolean).join(': ');
    return [says, document && numbered(document)].filter(Boolean).join(', ');
  },
  ofWhole: (place) => `zu ${place} insgesamt`,
  also: 'Auch zu',
  alsoMany: (count) =>
    `Auch zu ${counted('de', count, { one: 'weiteren Stelle', other: 'weiteren Stellen' })} des Dokuments`,
  inReplyTo: 'Als Antwort auf',
  document: 'Dokument',
  events: 'Alle Berichte',
  standing: 'Stand von Beratung und Umsetzung',
  known: (known, total) => {
    if (known === total && total > 1) return 'Zu allen Punkten liegen Berichte vor.';
    const number = new Intl.NumberFormat('de');
    const items = plural('de', total, { one: 'Punkt', other: 'Punkten' });
    return `Zu ${number.format(known)} von ${number.format(total)} ${items} liegen Berichte vor.`;
  },
  none: 'Auf dieser Website ist nicht veröffentlicht, was aus den Punkten wurde.',
};
