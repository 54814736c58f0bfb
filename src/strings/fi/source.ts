/** What readers are told of a document's source, and of what its text was compared with. */
import { counted } from '../plural.ts';
import type { SourceStrings } from '../source.ts';

export const source: SourceStrings = {
  matches: (kind) =>
    kind === null
      ? 'Vastaa lähteen tekstiä'
      : {
          signed: 'Vastaa allekirjoitetun kappaleen tekstiä',
          docx: 'Vastaa asiakirjan tiedostoa (Word)',
          'scan-text': 'Vastaa tekstikopiota; allekirjoitettua kappaletta ei ole julkaistu',
          web: 'Vastaa verkossa julkaistua tekstiä',
        }[kind],
  follows: {
    signed: 'Teksti noudattaa allekirjoitettua kappaletta',
    docx: 'Teksti noudattaa asiakirjan tiedostoa',
    'scan-text': 'Teksti noudattaa tekstikopiota; allekirjoitettua kappaletta ei ole julkaistu',
    web: 'Teksti noudattaa verkkojulkaisua',
  },
  compared: ({ hyphens, bullets }, excepted) => {
    const signs = [
      'tyhjät merkit',
      hyphens > 0 && `rivin lopun ${counted('fi', hyphens, { one: 'tavuviiva', other: 'tavuviivaa' })}`,
      bullets > 0 &&
        `kohtien edessä olevat merkit (ajatusviivat, luettelomerkit), ${counted('fi', bullets, { one: 'merkki', other: 'merkkiä' })}`,
    ];
    const list = new Intl.ListFormat('fi').format(signs.filter((sign) => sign !== false));
    return `Kaikkia merkkejä on verrattu; pois lukien: ${list}${excepted ? '; muut erot mainitaan alla' : ''}.`;
  },
  comparedFile: 'Lähteen teksti vertailua varten',
  omitted: 'Jätetty pois lähteestä (yläotsikot, sivunumerot, otsikon yläpuoliset rivit)',
  differences: 'Erot lähteeseen',
  difference: (source, text) => `Lähteessä ”${source}”, tässä ”${text}”`,
};
