/** What was said of items since: who says so, on what, how far they came. */
import { formatDate } from '../dates.ts';
import type { FollowUpSource, FollowUpStrings } from '../follow-ups.ts';

const sources = {
  addressee: 'vastaanottajan mukaan',
  organizer: 'järjestäjän mukaan',
  other: 'muun lähteen mukaan',
};

const numbered = ({ kind, number, date }: NonNullable<FollowUpSource['document']>) =>
  [kind ?? 'asiakirja', number && `nro ${number}`, date && `(${formatDate('fi', date)})`]
    .filter(Boolean)
    .join(' ');

export const followUps: FollowUpStrings = {
  source: ({ who, organization, document }) => {
    const says = who === null ? null : [sources[who], organization].filter(Boolean).join(': ');
    return [says, document && numbered(document)].filter(Boolean).join(', ');
  },
  ofWhole: (place) => `kokonaisuudesta: ${place}`,
  also: 'Koskee myös',
  alsoMany: (count) => `Koskee myös muita kohtia: ${new Intl.NumberFormat('fi').format(count)}`,
  inReplyTo: 'Vastaus kirjeeseen',
  document: 'Asiakirja',
  events: 'Kaikki tiedot',
  standing: 'Kohtien tilanne',
  known: (known, total) => {
    if (known === total && total > 1) return 'Tietoa on saatu kaikista kohdista.';
    const number = new Intl.NumberFormat('fi');
    return `Kohtia on ${number.format(total)}; tietoa on saatu ${number.format(known)} kohdasta.`;
  },
  none: 'Tällä sivustolla ei ole julkaistu tietoa siitä, mitä kohdista seurasi.',
};
