/** What readers are told of a document's source, and of what its text was compared with. */
import { counted } from '../plural.ts';
import type { SourceStrings } from '../source.ts';

export const source: SourceStrings = {
  matches: (kind) =>
    kind === null
      ? 'Stimmt mit dem Text der Quelle überein'
      : {
          signed: 'Stimmt mit dem Text der unterzeichneten Fassung überein',
          docx: 'Stimmt mit der Datei des Dokuments (Word) überein',
          'scan-text':
            'Stimmt mit einer Textkopie überein; die unterzeichnete Fassung ist nicht veröffentlicht',
          web: 'Stimmt mit einer Veröffentlichung im Web überein',
        }[kind],
  follows: {
    signed: 'Der Text folgt der unterzeichneten Fassung',
    docx: 'Der Text folgt der Datei des Dokuments',
    'scan-text': 'Der Text folgt einer Textkopie; die unterzeichnete Fassung ist nicht veröffentlicht',
    web: 'Der Text folgt einer Veröffentlichung im Web',
  },
  compared: ({ hyphens, bullets }, excepted) => {
    const signs = [
      'Leerraum',
      hyphens > 0 &&
        counted('de', hyphens, { one: 'Trennstrich', other: 'Trennstrichen' }).concat(' am Zeilenende'),
      bullets > 0 &&
        counted('de', bullets, { one: 'Zeichen', other: 'Zeichen' }).concat(
          ' vor Punkten (Striche, Aufzählungszeichen)',
        ),
    ];
    const list = new Intl.ListFormat('de').format(signs.filter((sign) => sign !== false));
    return `Verglichen wurden alle Zeichen außer ${list}${excepted ? '; andere Abweichungen sind unten genannt' : ''}.`;
  },
  comparedFile: 'Text der Quelle zum Vergleich',
  omitted: 'Aus der Quelle weggelassen (Kopfzeilen, Seitenzahlen, Zeilen über dem Titel)',
  differences: 'Abweichungen von der Quelle',
  difference: (source, text) => `„${source}“ in der Quelle, hier „${text}“`,
};
