/** The words about corrections of a text after its adoption. */
import type { CorrectionStrings } from '../corrections.ts';
import { formatDate } from '../dates.ts';
import { counted } from '../plural.ts';

export const corrections: CorrectionStrings = {
  title: 'תיקונים',
  note: 'הנוסח מובא עם התיקונים שנעשו לאחר קבלת המסמך.',
  made: (count, latest) =>
    count === 1
      ? `תוקן: ${formatDate('he', latest)}`
      : `${counted('he', count, { one: 'תיקון', two: 'תיקונים', other: 'תיקונים' })}, האחרון: ${formatDate('he', latest)}`,
  mark: (date) => `תוקן: ${formatDate('he', date)}`,
  all: 'כל התיקונים במסמך',
  adopted: 'בנוסח שהתקבל',
  original: 'הנוסח שהתקבל',
  noOriginal: (was) => `המקור אינו באתר; המילים שהתקבלו מובאות כאן אחרי ”${was}”.`,
  unclear: 'המילים שתוקנו מופיעות בטקסט יותר מפעם אחת, ולכן הנוסח שהתקבל אינו מובא כאן בשלמותו.',
  ofOriginal: 'התיקונים נעשו במקור; מילותיו מובאות בשפתו.',
};
