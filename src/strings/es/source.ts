/** What readers are told of a document's source, and of what its text was compared with. */
import { counted } from '../plural.ts';
import type { SourceStrings } from '../source.ts';

export const source: SourceStrings = {
  matches: (kind) =>
    kind === null
      ? 'Coincide con el texto de la fuente'
      : {
          signed: 'Coincide con el texto del ejemplar firmado',
          docx: 'Coincide con el archivo del documento (Word)',
          'scan-text': 'Coincide con una copia del texto; el ejemplar firmado no está publicado',
          web: 'Coincide con una publicación en la web',
        }[kind],
  follows: {
    signed: 'El texto sigue el ejemplar firmado',
    docx: 'El texto sigue el archivo del documento',
    'scan-text': 'El texto sigue una copia del texto; el ejemplar firmado no está publicado',
    web: 'El texto sigue una publicación en la web',
  },
  compared: ({ hyphens, bullets }, excepted) => {
    const signs = [
      'los espacios',
      hyphens > 0 && counted('es', hyphens, { one: 'guion', other: 'guiones' }).concat(' a final de línea'),
      bullets > 0 &&
        counted('es', bullets, { one: 'signo', other: 'signos' }).concat(
          ' delante de los puntos (rayas, viñetas)',
        ),
    ];
    const list = new Intl.ListFormat('es').format(signs.filter((sign) => sign !== false));
    return `Se han cotejado todos los caracteres, salvo ${list}${excepted ? '; las demás diferencias se indican abajo' : ''}.`;
  },
  comparedFile: 'Texto de la fuente para el cotejo',
  omitted: 'Omitido de la fuente (encabezados, números de página, líneas sobre el título)',
  differences: 'Diferencias con la fuente',
  difference: (source, text) => `«${source}» en la fuente, «${text}» aquí`,
};
