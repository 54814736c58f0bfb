/** Bibliographic references: after ISO 690. */
import type { ReferenceStrings } from '../bibliography.ts';
import { iso690 } from '../iso-690.ts';

export const bibliography: ReferenceStrings = {
  proceedings: 'सम्मेलन की कार्यवाही',
  remarks: ({ isDraft, translation }) => [
    ...(isDraft ? ['मसौदा'] : []),
    ...(translation ? [translation.official ? 'आधिकारिक अनुवाद' : 'अनौपचारिक अनुवाद'] : []),
  ],
  reference: iso690({ language: 'hi', online: '[ऑनलाइन]', in: 'इसमें', accessed: '(अभिगम तिथि: {date})' }),
  otherFormats: (names) => `अन्य प्रारूप: ${names.join(', ')}`,
  blankDate: 'दिन-माह-वर्ष',
};
