/** The words about what is not adopted yet, and about what is not published yet. */
import type { DraftStrings } from '../drafts.ts';

export const drafts: DraftStrings = {
  until: (date) => `הצעות מתקבלות עד ${date}.`,
  propose: 'שליחת הצעה',
  howItem: 'ייפתח מכתב למארגנים ובו כבר רשומים הסעיף, נוסחו והקישור אליו: נותר רק לכתוב את ההצעה.',
  howDocument:
    'ייפתח מכתב למארגנים ובו כבר רשומים המסמך והקישור אליו. הצעה לסעיף אחד מוטב לשלוח מן הדף של אותו סעיף.',
  subject: (place) => `הצעה לטיוטה. ${place}`,
  proposal: 'ההצעה:',
  reason: 'נימוקים:',
  documents: 'טיוטות של מסמכים',
  record: 'טיוטה: לא פורסמה באתר',
  shown: 'בדף זה יש טיוטות:',
  preview: 'תצוגה מקדימה: האתר כולל טיוטות ואינו מיועד לפרסום',
};
