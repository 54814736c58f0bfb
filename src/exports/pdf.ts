/** Printed documents, PDF/UA-1: a resolution, an extract for whoever its items name, the book of an edition. */

import { isNamed } from '../model/extract.ts';
import { bookDocument } from '../pdf/book.ts';
import { withCodes } from '../pdf/codes.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { extractDocument } from '../pdf/extract.ts';
import { resolutionDocument } from '../pdf/resolution.ts';
import { hasTypst, pdfOf } from '../pdf/typst.ts';
import { pdfStrings } from '../strings/pdf.ts';
import type { Format, Publication, Rendering } from './format.ts';

export const pdf: Format = {
  name: 'PDF',
  about: {
    ru: 'документ для печати и рассылки, с QR-кодом у каждого пункта',
    en: 'a document to print and to send, with a QR code beside each item',
  },
  suffix: 'pdf',
  mediaType: 'application/pdf',
  audience: 'office',
  isAvailable: hasTypst,
  files: {
    proceedings: {
      has: ({ sessions, resolutions }) => sessions.length + resolutions.length > 0,
      write: (edition, place) => rendering(bookDocument(edition, place), place),
    },
    resolution: { write: (resolution, place) => rendering(resolutionDocument(resolution, place), place) },
    organization: {
      has: isNamed,
      write: (organization, place) => rendering(extractDocument(organization, place), place),
    },
    extract: {
      write: ({ organization }, place) => rendering(extractDocument(organization, place), place),
    },
  },
};

const rendering = (document: PdfDocument, { model: { language } }: Publication): Rendering => ({
  input: document,
  render: (warn) =>
    pdfOf(
      'document.typ',
      {
        ...document,
        sheets: document.sheets.map((sheets) => ({ ...sheets, nodes: withCodes(sheets.nodes) })),
      },
      ({ letters, reasons }) => warn(pdfStrings(language).notAccessible(named(letters), reasons.join('; '))),
    ),
});

/** «漢, 字, …» */
const named = (letters: readonly string[]): string =>
  [...letters.slice(0, mostLetters), ...(letters.length > mostLetters ? ['…'] : [])].join(', ');

const mostLetters = 20;
