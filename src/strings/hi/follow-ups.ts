/** What was said of items since: who says so, on what, how far they came. */
import { formatDate } from '../dates.ts';
import type { FollowUpSource, FollowUpStrings } from '../follow-ups.ts';
import { plural } from '../plural.ts';

const sources = {
  addressee: 'संबोधित निकाय के अनुसार',
  organizer: 'आयोजक के आकलन के अनुसार',
  other: 'अन्य स्रोत के अनुसार',
};

const numbered = ({ kind, number, date }: NonNullable<FollowUpSource['document']>) =>
  [kind ?? 'दस्तावेज़', number && `सं. ${number}`, date && `(${formatDate('hi', date)})`]
    .filter(Boolean)
    .join(' ');

export const followUps: FollowUpStrings = {
  source: ({ who, organization, document }) => {
    const says = who === null ? null : [sources[who], organization].filter(Boolean).join(': ');
    return [says, document && numbered(document)].filter(Boolean).join(', ');
  },
  ofWhole: (place) => `समग्र रूप से: ${place}`,
  also: 'इन पर भी',
  alsoMany: (count) => `दस्तावेज़ के अन्य स्थानों पर भी: ${new Intl.NumberFormat('hi').format(count)}`,
  inReplyTo: 'जिसके उत्तर में',
  document: 'दस्तावेज़',
  events: 'सारी सूचनाएँ',
  standing: 'बिंदुओं की स्थिति',
  known: (known, total) => {
    if (known === total && total > 1) return 'सभी बिंदुओं पर सूचना उपलब्ध है।';
    const number = new Intl.NumberFormat('hi');
    const items = plural('hi', known, { one: 'बिंदु', other: 'बिंदुओं' });
    return `${number.format(total)} में से ${number.format(known)} ${items} पर सूचना उपलब्ध है।`;
  },
  none: 'बिंदुओं पर आगे क्या हुआ, इसकी सूचना इस साइट पर प्रकाशित नहीं है।',
};
