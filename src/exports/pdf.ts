/** Printed documents, PDF/UA-1: a resolution, an extract for whoever its items name, the book of an edition. */

import { bookDocument } from '../pdf/book.ts';
import { withCodes } from '../pdf/codes.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { extractDocument } from '../pdf/extract.ts';
import { resolutionDocument } from '../pdf/resolution.ts';
import { hasTypst, pdfOf } from '../pdf/typst.ts';
import type { Format, Rendering } from './format.ts';

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
      write: (edition, place) => rendering(bookDocument(edition, place)),
    },
    resolution: { write: (resolution, place) => rendering(resolutionDocument(resolution, place)) },
    organization: {
      has: ({ count }) => count > 0,
      write: (organization, place) => rendering(extractDocument(organization, place)),
    },
  },
};

const rendering = (input: PdfDocument): Rendering => ({
  input,
  render: () =>
    pdfOf('document.typ', {
      ...input,
      sheets: input.sheets.map((sheets) => ({ ...sheets, nodes: withCodes(sheets.nodes) })),
    }),
});
