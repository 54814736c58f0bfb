/** The words about corrections of a text after its adoption. */
import type { CorrectionStrings } from '../corrections.ts';
import { formatDate } from '../dates.ts';
import { counted } from '../plural.ts';

export const corrections: CorrectionStrings = {
  title: 'Korjaukset',
  note: 'Teksti esitetään hyväksymisen jälkeen tehtyine korjauksineen.',
  made: (count, latest) =>
    count === 1
      ? `Korjattu: ${formatDate('fi', latest)}`
      : `${counted('fi', count, { one: 'korjaus', other: 'korjausta' })}, viimeisin: ${formatDate('fi', latest)}`,
  mark: (date) => `korjattu: ${formatDate('fi', date)}`,
  all: 'Kaikki asiakirjan korjaukset',
  adopted: 'Hyväksytyssä muodossa',
  original: 'Hyväksytty teksti',
  noOriginal: (was) =>
    `Alkuperäistä ei ole tällä sivustolla; hyväksytyt sanat ovat tässä sanan ”${was}” jälkeen.`,
  unclear:
    'Korjatut sanat esiintyvät tekstissä useammin kuin kerran, joten hyväksyttyä muotoa ei esitetä tässä kokonaan.',
  ofOriginal: 'Korjaukset on tehty alkuperäiseen tekstiin; sen sanat esitetään sen omalla kielellä.',
};
