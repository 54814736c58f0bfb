/** Bibliographic references: after ISO 690. */

import type { ReferenceStrings } from '../bibliography.ts';
import { iso690 } from '../iso-690.ts';

export const bibliography: ReferenceStrings = {
  proceedings: 'proceedings',
  remarks: ({ isDraft, translation }) => [
    ...(isDraft ? ['draft'] : []),
    ...(translation ? [translation.official ? 'official translation' : 'unofficial translation'] : []),
  ],
  reference: iso690({ language: 'en', online: '[online]', in: 'In', accessed: '(accessed {date})' }),
  otherFormats: (names) => `Other formats: ${names.join(', ')}`,
  blankDate: 'yyyy-mm-dd',
};
