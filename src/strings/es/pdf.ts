/** The words of printed documents: the resolution, an extract of it, the book of an edition. */
import type { PdfStrings } from '../pdf.ts';

export const pdf: PdfStrings = {
  extractFrom: (title) => `Extracto: ${title}`,
  concerning: {
    body: 'Puntos que conciernen a este organismo',
    group: 'Puntos que conciernen a este grupo',
  },
  notCertified: 'Generado automáticamente, sin certificar',
  generated: 'Generado automáticamente a partir del sitio',
  of: 'de',
  page: 'pág.',
  picture: 'Imagen',
  codeOf: (place) => `Código QR: dirección de ${place}`,
  documentCode: 'Código QR: dirección del documento',
  letters: 'Las palabras del documento van en letra con remates; las aclaraciones, en letra sin remates.',
  codes:
    'El código QR junto a un punto lleva a su página, cuya dirección es la del documento con los signos que hay bajo el código.',
  translation: 'Traducción',
  onSite: 'Texto en el sitio',
  sameItems: 'Estos puntos en el sitio',
  digest: 'SHA-256 del archivo fuente',
  corrections: 'Correcciones posteriores a la aprobación',
  correction: (place, was, now) => `${place === null ? '' : `${place}: `}antes «${was}», ahora «${now}»`,
  noSource: 'no consta; el texto no se ha cotejado con ninguna fuente',
  notCompared: 'No consta si el texto se ha cotejado con la fuente',
  proceedings: 'Actas',
  sessions: 'Ponencias y debates',
  organizations: 'Índice de organizaciones',
  people: 'Índice de personas',
  topics: 'Índice de temas',
  columns: { time: 'Hora', session: 'Sesión', room: 'Lugar', page: 'Página' },
  notAccessible: (letters, reasons) =>
    [
      'El PDF no se declara accesible (PDF/UA-1)',
      letters && `: ningún tipo de letra tiene ${letters}; en su lugar hay casillas vacías`,
      reasons && `. Typst: ${reasons}`,
    ].join(''),
};
