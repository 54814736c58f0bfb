/** What was said of items since: who says so, on what, how far they came. */
import { formatDate } from '../dates.ts';
import type { FollowUpSource, FollowUpStrings } from '../follow-ups.ts';
import { counted } from '../plural.ts';

const sources = {
  addressee: 'selon le destinataire',
  organizer: 'selon l’organisateur',
  other: 'selon une autre source',
};

const numbered = ({ kind, number, date }: NonNullable<FollowUpSource['document']>) =>
  [
    kind ?? 'document',
    number && `n°\u00a0${number}`,
    date && (date.length === 10 ? `du ${formatDate('fr', date)}` : `(${formatDate('fr', date)})`),
  ]
    .filter(Boolean)
    .join(' ');

export const followUps: FollowUpStrings = {
  source: ({ who, organization, document }) => {
    const says = who === null ? null : [sources[who], organization].filter(Boolean).join('\u00a0: ');
    return [says, document && numbered(document)].filter(Boolean).join(', ');
  },
  ofWhole: (place) => `sur l’ensemble\u00a0: ${place}`,
  also: 'Porte aussi sur',
  alsoMany: (count) =>
    `Porte aussi sur ${counted('fr', count, { one: 'autre endroit', other: 'autres endroits' })} du document`,
  inReplyTo: 'En réponse à',
  document: 'Document',
  events: 'Toutes les informations',
  standing: 'Où en sont les points',
  known: (known, total) => {
    if (known === total && total > 1) return 'Des informations existent pour tous les points.';
    const number = new Intl.NumberFormat('fr');
    return `Des informations existent pour ${number.format(known)} des ${number.format(total)} points.`;
  },
  none: 'Aucune information sur les suites données n’est publiée sur ce site.',
};
