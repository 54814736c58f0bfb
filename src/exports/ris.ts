/** References for EndNote, Mendeley, Zotero and others: RIS, in UTF-8, https://en.wikipedia.org/wiki/RIS_(file_format). */
import type { PersonName } from '../strings/person-name.ts';
import type { Citable } from './citations/citable.ts';
import { citationFiles } from './citations/files.ts';
import type { Format } from './format.ts';

export const ris: Format = {
  name: 'RIS',
  about: {
    ru: 'для Zotero, EndNote и Mendeley',
    en: 'for Zotero, EndNote and Mendeley',
    de: 'für Zotero, EndNote und Mendeley',
    fr: 'pour Zotero, EndNote et Mendeley',
    es: 'para Zotero, EndNote y Mendeley',
    fi: 'Zoteroon, EndNoteen ja Mendeleyhin',
    he: 'ל־Zotero, ל־EndNote ול־Mendeley',
    hi: 'Zotero, EndNote और Mendeley के लिए',
    'zh-TW': '供 Zotero、EndNote 與 Mendeley 使用',
  },
  suffix: 'ris',
  mediaType: 'application/x-research-info-systems',
  audience: 'citation',
  references: risOf,
  files: citationFiles(risOf),
};

const types = {
  edition: 'CONF',
  session: 'CPAPER',
  talk: 'CPAPER',
  resolution: 'RPRT',
  item: 'CHAP',
} as const satisfies Record<Citable['kind'], string>;

function risOf(references: readonly Citable[]): string {
  return references
    .map((cited) => linesOf(cited).map(([tag, value]) => `${tag}  - ${inLine(value)}\r\n`))
    .flatMap((lines) => [...lines, 'ER  - \r\n'])
    .join('');
}

/** Tags with their values; the first one begins a reference. */
function linesOf(cited: Citable): [tag: string, value: string][] {
  const { kind, event, authors, remarks } = cited;
  const lines: [string, string | null][] = [
    ['TY', types[kind]],
    ['ID', cited.key],
    ...authors.map((name): [string, string] => ['AU', nameOf(name)]),
    ['TI', cited.title],
    ['T2', cited.container],
    ['M3', cited.genre],
    ['PB', cited.publisher],
    ['CY', event.place],
    ['PY', cited.issued.slice(0, 4)],
    ['DA', dateOf(cited.issued)],
    ...remarks.map((remark): [string, string] => ['N1', remark]),
    ['AB', cited.abstract],
    ['LA', cited.language],
    ['UR', cited.url],
  ];
  return lines.filter((line): line is [string, string] => line[1] !== null);
}

const nameOf = ({ family, given }: PersonName) => (given === null ? family : `${family}, ${given}`);

/** `YYYY/MM/DD/`, the slashes always: what is not known is empty between them. */
function dateOf(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${year}/${month}/${day}/`;
}

/** A value is one line. */
const inLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
