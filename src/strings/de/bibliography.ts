/** Bibliographic references: after DIN ISO 690. */
import type { ReferenceStrings } from '../bibliography.ts';
import { iso690 } from '../iso-690.ts';

export const bibliography: ReferenceStrings = {
  proceedings: 'Tagungsmaterialien',
  remarks: ({ isDraft, translation }) => [
    ...(isDraft ? ['Entwurf'] : []),
    ...(translation ? [translation.official ? 'amtliche Übersetzung' : 'nichtamtliche Übersetzung'] : []),
  ],
  reference: iso690({ language: 'de', online: '[online]', in: 'In', accessed: '[Zugriff am: {date}]' }),
  otherFormats: (names) => `Weitere Formate: ${names.join(', ')}`,
  blankDate: 'TT.MM.JJJJ',
};
