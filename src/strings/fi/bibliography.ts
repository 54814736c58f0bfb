/** Bibliographic references: after SFS-ISO 690. */
import type { ReferenceStrings } from '../bibliography.ts';
import { iso690 } from '../iso-690.ts';

export const bibliography: ReferenceStrings = {
  proceedings: 'konferenssijulkaisu',
  remarks: ({ isDraft, translation }) => [
    ...(isDraft ? ['luonnos'] : []),
    ...(translation ? [translation.official ? 'virallinen käännös' : 'epävirallinen käännös'] : []),
  ],
  reference: iso690({
    language: 'fi',
    online: '[verkkoaineisto]',
    in: 'Teoksessa',
    accessed: '[viitattu {date}]',
  }),
  otherFormats: (names) => `Muut muodot: ${names.join(', ')}`,
  blankDate: 'pp.kk.vvvv',
};
