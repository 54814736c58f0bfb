/** What was said of items since: who says so, on what, how far they came. */
import { formatDate } from '../dates.ts';
import type { FollowUpSource, FollowUpStrings } from '../follow-ups.ts';
import { plural } from '../plural.ts';

const sources = {
  addressee: 'לדברי הנמען',
  organizer: 'להערכת המארגנים',
  other: 'לפי מקור אחר',
};

const numbered = ({ kind, number, date }: NonNullable<FollowUpSource['document']>) =>
  [
    kind ?? 'מסמך',
    number && `מס׳ ${number}`,
    date && (date.length === 10 ? `מיום ${formatDate('he', date)}` : `(${formatDate('he', date)})`),
  ]
    .filter(Boolean)
    .join(' ');

export const followUps: FollowUpStrings = {
  source: ({ who, organization, document }) => {
    const says = who === null ? null : [sources[who], organization].filter(Boolean).join(': ');
    return [says, document && numbered(document)].filter(Boolean).join(', ');
  },
  ofWhole: (place) => `על המכלול: ${place}`,
  also: 'נוגע גם אל',
  alsoMany: (count) => `מקומות נוספים במסמך שהדברים נוגעים להם: ${new Intl.NumberFormat('he').format(count)}`,
  inReplyTo: 'בתשובה על',
  document: 'המסמך',
  events: 'כל המידע',
  standing: 'מצב הסעיפים',
  known: (known, total) => {
    if (known === total && total > 1) return 'יש מידע על כל הסעיפים.';
    const number = new Intl.NumberFormat('he');
    const items = plural('he', total, { one: 'סעיף', two: 'סעיפים', other: 'סעיפים' });
    return `יש מידע על ${number.format(known)} מתוך ${number.format(total)} ${items}.`;
  },
  none: 'באתר זה לא פורסם מידע על מה שנעשה בסעיפים.',
};
