/** The words about writing to the organizer on what a page shows. */
import type { ReportStrings } from '../reports.ts';

export const reports: ReportStrings = {
  error: 'דיווח על טעות',
  issue: 'דיווח על טעות במאגר',
  edit: 'עריכת הקובץ של דף זה',
  answer: 'דיווח על הטיפול בסעיף',
  errorSubject: (about) => `טעות באתר. ${about}`,
  answerSubject: (about) => `דיווח על הטיפול בסעיף. ${about}`,
  wrong: 'מה שגוי ומה נכון:',
  answerForm: (statuses) => [
    'הארגון:',
    `התוצאה (${statuses.join(', ')} או אחר):`,
    'סוג המסמך, תאריכו ומספרו:',
    'נא לצרף את המסמך.',
  ],
  file: 'קובץ',
  quoted: (words) => `”${words}”`,
};
