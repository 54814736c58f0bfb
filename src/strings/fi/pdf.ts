/** The words of printed documents: the resolution, an extract of it, the book of an edition. */
import type { PdfStrings } from '../pdf.ts';

export const pdf: PdfStrings = {
  extractFrom: (title) => `Ote: ${title}`,
  concerning: { body: 'Organisaatiota koskevat kohdat', group: 'Ryhmää koskevat kohdat' },
  notCertified: 'Tuotettu automaattisesti, ei oikeaksi todistettu',
  generated: 'Tuotettu automaattisesti sivustosta',
  of: '/',
  page: 's.',
  picture: 'Kuva',
  codeOf: (place) => `QR-koodi: osoite, ${place}`,
  documentCode: 'QR-koodi: asiakirjan osoite',
  letters: 'Asiakirjan sanat on ladottu pääteviivallisella, selitykset pääteviivattomalla kirjaintyypillä.',
  codes:
    'Kohdan vieressä oleva QR-koodi johtaa sen sivulle, jonka osoite on asiakirjan osoite ja koodin alla olevat merkit.',
  translation: 'Käännös',
  onSite: 'Teksti sivustolla',
  sameItems: 'Nämä kohdat sivustolla',
  digest: 'Lähdetiedoston SHA-256',
  corrections: 'Korjaukset hyväksymisen jälkeen',
  correction: (place, was, now) => `${place === null ? '' : `${place}: `}oli ”${was}”, on nyt ”${now}”`,
  noSource: 'ei ilmoitettu, tekstiä ei ole verrattu mihinkään lähteeseen',
  notCompared: 'Ei ole ilmoitettu, onko tekstiä verrattu lähteeseen',
  proceedings: 'Konferenssijulkaisu',
  sessions: 'Esitykset ja keskustelut',
  organizations: 'Organisaatiohakemisto',
  people: 'Henkilöhakemisto',
  topics: 'Aihehakemisto',
  columns: { time: 'Aika', session: 'Tilaisuus', room: 'Paikka', page: 'Sivu' },
  notAccessible: (letters, reasons) =>
    [
      'PDF:ää ei ilmoiteta saavutettavaksi (PDF/UA-1)',
      letters && `: missään kirjasimessa ei ole merkkejä ${letters}, niiden tilalla on tyhjiä ruutuja`,
      reasons && `. Typst: ${reasons}`,
    ].join(''),
};
