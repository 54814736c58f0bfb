/** Bibliographic references: after ISO 690. */
import type { ReferenceStrings } from '../bibliography.ts';
import { iso690 } from '../iso-690.ts';

export const bibliography: ReferenceStrings = {
  proceedings: 'actes',
  remarks: ({ isDraft, translation }) => [
    ...(isDraft ? ['projet'] : []),
    ...(translation ? [translation.official ? 'traduction officielle' : 'traduction non officielle'] : []),
  ],
  reference: iso690({
    language: 'fr',
    online: '[en ligne]',
    in: 'Dans\u00a0',
    accessed: '[consulté le {date}]',
  }),
  otherFormats: (names) => `Autres formats\u00a0: ${names.join(', ')}`,
  blankDate: 'jj/mm/aaaa',
};
