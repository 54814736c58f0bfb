/** References for Zotero, Pandoc and whatever sets them by a CSL style: CSL-JSON 1.0.2, https://docs.citationstyles.org/en/stable/specification.html. */
import type { PersonName } from '../strings/person-name.ts';
import type { Citable } from './citations/citable.ts';
import { citationFiles } from './citations/files.ts';
import type { Format } from './format.ts';

export const cslJson: Format = {
  name: 'CSL-JSON',
  about: {
    ru: 'для Pandoc, Zotero и других программ, которые оформляют ссылки по стилям CSL',
    en: 'for Pandoc, Zotero and whatever formats references by CSL styles',
    de: 'für Pandoc, Zotero und andere Programme, die Literaturangaben nach CSL-Stilen setzen',
    fr: 'pour Pandoc, Zotero et les autres programmes qui mettent en forme les références par styles CSL',
    es: 'para Pandoc, Zotero y otros programas que dan formato a las referencias con estilos CSL',
    fi: 'Pandociin, Zoteroon ja muihin ohjelmiin, jotka muotoilevat viitteet CSL-tyyleillä',
    he: 'ל־Pandoc, ל־Zotero ולכל תוכנה שמעצבת הפניות לפי סגנונות CSL',
    hi: 'Pandoc, Zotero और CSL शैलियों से संदर्भ बनाने वाले अन्य प्रोग्रामों के लिए',
    'zh-TW': '供 Pandoc、Zotero 及其他依 CSL 樣式編排引用的軟體使用',
  },
  suffix: 'csl.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  audience: 'citation',
  references: cslJsonOf,
  files: citationFiles(cslJsonOf),
};

/** CSL has no type for proceedings: programs write those of other formats as a book. A session is no paper, but something spoken. */
const types = {
  edition: 'book',
  session: 'speech',
  talk: 'paper-conference',
  resolution: 'report',
  item: 'chapter',
} as const satisfies Record<Citable['kind'], string>;

function cslJsonOf(references: readonly Citable[]): string {
  const text = JSON.stringify(references.map(itemOf), null, 2);
  return `${text.replaceAll(listsOfNumbers, inOneLine)}\n`;
}

/** Dates, which would take more lines than all else. Words are not reached: no string of JSON has a line feed in it. */
const listsOfNumbers = /\[\n[\s\d,[\]]+\]/g;
const inOneLine = (list: string) => list.replaceAll(/\s+/g, '').replaceAll(',', ', ');

function itemOf(cited: Citable) {
  const { kind, event, authors, organizers, remarks } = cited;
  const item = {
    id: cited.key,
    type: types[kind],
    author: authors.length > 0 ? authors.map(nameOf) : null,
    title: cited.title,
    'container-title': cited.container,
    genre: cited.genre,
    publisher: cited.publisher,
    'event-title': kind === 'edition' ? null : event.title,
    'event-place': event.place,
    'event-date': { 'date-parts': [event.start, event.end].map(dateParts) },
    organizer: organizers.length > 0 ? organizers.map((literal) => ({ literal })) : null,
    issued: { 'date-parts': [dateParts(cited.issued)] },
    note: remarks.length > 0 ? remarks.join(', ') : null,
    abstract: cited.abstract,
    language: cited.language,
    URL: cited.url,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
}

const nameOf = ({ family, given }: PersonName) => (given === null ? { literal: family } : { family, given });

/** `2017-05` -> `[2017, 5]` */
const dateParts = (iso: string): number[] => iso.split('-').map(Number);
