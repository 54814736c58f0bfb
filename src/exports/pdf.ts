/** Printed documents, PDF/UA-1: a resolution, an extract for whoever its items name, the book of an edition. */

import { isNamed } from '../model/extract.ts';
import { bookDocument } from '../pdf/book.ts';
import { withCodes } from '../pdf/codes.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { extractDocument } from '../pdf/extract.ts';
import { resolutionDocument } from '../pdf/resolution.ts';
import { pdfOf, typstLibrary } from '../pdf/typst.ts';
import { wordsOf } from '../strings/languages.ts';
import type { Format, Publication, Rendering } from './format.ts';

export const pdf: Format = {
  name: 'PDF',
  about: {
    ru: 'документ для печати и рассылки, с QR-кодом у каждого пункта',
    en: 'a document to print and to send, with a QR code beside each item',
    de: 'ein Dokument zum Drucken und Versenden, mit einem QR-Code neben jedem Punkt',
    fr: 'un document à imprimer et à envoyer, avec un code QR à côté de chaque point',
    es: 'un documento para imprimir y enviar, con un código QR junto a cada punto',
    fi: 'tulostettava ja lähetettävä asiakirja, jossa on QR-koodi jokaisen kohdan vieressä',
    he: 'מסמך להדפסה ולמשלוח, עם קוד QR ליד כל סעיף',
    hi: 'छापने और भेजने के लिए दस्तावेज़, हर बिंदु के पास QR कोड के साथ',
    'zh-TW': '可列印與寄送的文件，各項目旁附 QR 碼',
  },
  suffix: 'pdf',
  mediaType: 'application/pdf',
  audience: 'office',
  libraries: [typstLibrary],
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
      ({ letters, reasons }) => warn(wordsOf(language).pdf.notAccessible(named(letters), reasons.join('; '))),
    ),
});

/** «漢, 字, …» */
const named = (letters: readonly string[]): string =>
  [...letters.slice(0, mostLetters), ...(letters.length > mostLetters ? ['…'] : [])].join(', ');

const mostLetters = 20;
