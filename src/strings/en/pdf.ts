/** The words of printed documents: the resolution, an extract of it, the book of an edition. */

import type { PdfStrings } from '../pdf.ts';

export const pdf: PdfStrings = {
  extractFrom: (title) => `Extract: ${title}`,
  concerning: { body: 'Items concerning this body', group: 'Items concerning this group' },
  notCertified: 'Generated automatically, not certified',
  generated: 'Generated automatically from the site',
  of: 'of',
  page: 'p.',
  picture: 'Picture',
  codeOf: (place) => `QR code: address of ${place}`,
  documentCode: 'QR code: address of the document',
  letters: 'The document’s words are set in letters with serifs, notes on them in letters without.',
  codes:
    'The QR code beside an item leads to its page, whose address is that of the document with the signs under the code.',
  translation: 'Translation',
  onSite: 'Text on the site',
  sameItems: 'These items on the site',
  digest: 'SHA-256 of the source file',
  corrections: 'Corrections after the adoption',
  correction: (place, was, now) => `${place === null ? '' : `${place}: `}was “${was}”, now “${now}”`,
  noSource: 'not stated, the text was compared with none',
  notCompared: 'Whether the text was compared with the source is not stated',
  proceedings: 'Proceedings',
  sessions: 'Talks and discussions',
  organizations: 'Index of organizations',
  people: 'Index of people',
  topics: 'Index of topics',
  columns: { time: 'Time', session: 'Session', room: 'Place', page: 'Page' },
  notAccessible: (letters, reasons) =>
    [
      'The PDF does not claim to be accessible (PDF/UA-1)',
      letters && `: no font has ${letters}, empty boxes stand for them`,
      reasons && `. Typst: ${reasons}`,
    ].join(''),
};
