import { formatDate } from '../dates.ts';
import type { FollowUpSource, FollowUpStrings } from '../follow-ups.ts';
import { counted, plural } from '../plural.ts';

const sources = {
  addressee: 'according to the addressee',
  organizer: 'according to the organizer',
  other: 'according to others',
};

const numbered = ({ kind, number, date }: NonNullable<FollowUpSource['document']>) =>
  [kind ?? 'document', number && `No. ${number}`, date && `of ${formatDate('en', date)}`]
    .filter(Boolean)
    .join(' ');

export const followUps: FollowUpStrings = {
  source: ({ who, organization, document }) => {
    const says = who === null ? null : [sources[who], organization].filter(Boolean).join(': ');
    return [says, document && numbered(document)].filter(Boolean).join(', ');
  },
  ofWhole: (place) => `on ${place} as a whole`,
  also: 'Also on',
  alsoMany: (count) => `Also on ${counted('en', count, { one: 'other place', other: 'other places' })}`,
  inReplyTo: 'In reply to',
  document: 'The document',
  events: 'All reports',
  standing: 'How far the items have come',
  known: (known, total) => {
    if (known === total && total > 1) return 'There are reports on all items.';
    const number = new Intl.NumberFormat('en');
    const items = plural('en', total, { one: 'item', other: 'items' });
    return `There are reports on ${number.format(known)} of ${number.format(total)} ${items}.`;
  },
  none: 'No reports on what came of the items are published on this site.',
};
