/** The words about corrections of a text after its adoption. */
import type { CorrectionStrings } from '../corrections.ts';
import { formatDate } from '../dates.ts';
import { counted } from '../plural.ts';

export const corrections: CorrectionStrings = {
  title: 'Correcciones',
  note: 'El texto se da con las correcciones hechas después de la aprobación.',
  made: (count, latest) =>
    count === 1
      ? `Corrección: ${formatDate('es', latest)}`
      : `${counted('es', count, { one: 'corrección', other: 'correcciones' })}; la última: ${formatDate('es', latest)}`,
  mark: (date) => `corrección: ${formatDate('es', date)}`,
  all: 'Todas las correcciones del documento',
  adopted: 'En la versión aprobada',
  original: 'El texto aprobado',
  noOriginal: (was) =>
    `El original no está en este sitio; las palabras aprobadas figuran aquí después de «${was}».`,
  unclear:
    'Las palabras corregidas aparecen más de una vez en el texto; por eso la versión aprobada no se da aquí entera.',
  ofOriginal: 'Las correcciones se hicieron en el original; sus palabras se dan en su idioma.',
};
