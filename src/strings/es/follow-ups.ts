/** What was said of items since: who says so, on what, how far they came. */
import { formatDate } from '../dates.ts';
import type { FollowUpSource, FollowUpStrings } from '../follow-ups.ts';
import { counted, plural } from '../plural.ts';

const sources = {
  addressee: 'según el destinatario',
  organizer: 'según el organizador',
  other: 'según otra fuente',
};

const numbered = ({ kind, number, date }: NonNullable<FollowUpSource['document']>) =>
  [
    kind ?? 'documento',
    number && `n.º ${number}`,
    date && `${date.length === 10 ? 'del' : 'de'} ${formatDate('es', date)}`,
  ]
    .filter(Boolean)
    .join(' ');

export const followUps: FollowUpStrings = {
  source: ({ who, organization, document }) => {
    const says = who === null ? null : [sources[who], organization].filter(Boolean).join(': ');
    return [says, document && numbered(document)].filter(Boolean).join(', ');
  },
  ofWhole: (place) => `sobre el conjunto: ${place}`,
  also: 'También sobre',
  alsoMany: (count) =>
    `También sobre ${counted('es', count, { one: 'otro lugar', other: 'otros lugares' })} del documento`,
  inReplyTo: 'En respuesta a',
  document: 'Documento',
  events: 'Toda la información',
  standing: 'Estado de los puntos',
  known: (known, total) => {
    if (known === total && total > 1) return 'Hay información sobre todos los puntos.';
    const number = new Intl.NumberFormat('es');
    const items = plural('es', total, { one: 'punto', other: 'puntos' });
    return `Hay información sobre ${number.format(known)} de ${number.format(total)} ${items}.`;
  },
  none: 'En este sitio no se publica información sobre qué fue de los puntos.',
};
