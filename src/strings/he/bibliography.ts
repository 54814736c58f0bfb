/** Bibliographic references: after ISO 690. */
import type { ReferenceStrings } from '../bibliography.ts';
import { iso690 } from '../iso-690.ts';

export const bibliography: ReferenceStrings = {
  proceedings: 'ספר הכנס',
  remarks: ({ isDraft, translation }) => [
    ...(isDraft ? ['טיוטה'] : []),
    ...(translation ? [translation.official ? 'תרגום רשמי' : 'תרגום לא רשמי'] : []),
  ],
  reference: iso690({ language: 'he', online: '[מקוון]', in: 'בתוך', accessed: '(אוחזר בתאריך {date})' }),
  otherFormats: (names) => `תבניות נוספות: ${names.join(', ')}`,
  blankDate: 'יום.חודש.שנה',
};
