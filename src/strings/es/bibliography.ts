/** Bibliographic references: after ISO 690. */
import type { ReferenceStrings } from '../bibliography.ts';
import { iso690 } from '../iso-690.ts';

export const bibliography: ReferenceStrings = {
  proceedings: 'actas',
  remarks: ({ isDraft, translation }) => [
    ...(isDraft ? ['proyecto'] : []),
    ...(translation ? [translation.official ? 'traducción oficial' : 'traducción no oficial'] : []),
  ],
  reference: iso690({ language: 'es', online: '[en línea]', in: 'En', accessed: '[consulta: {date}]' }),
  otherFormats: (names) => `Otros formatos: ${names.join(', ')}`,
  blankDate: 'dd/mm/aaaa',
};
