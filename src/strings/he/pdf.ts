/** The words of printed documents: the resolution, an extract of it, the book of an edition. */
import type { PdfStrings } from '../pdf.ts';

export const pdf: PdfStrings = {
  extractFrom: (title) => `קטעים מתוך: ${title}`,
  concerning: { body: 'סעיפים הנוגעים לגוף', group: 'סעיפים הנוגעים לקבוצה' },
  notCertified: 'הופק אוטומטית, ללא אישור',
  generated: 'הופק אוטומטית מן האתר',
  of: 'מתוך',
  page: 'עמ׳',
  picture: 'תמונה',
  codeOf: (place) => `קוד QR: כתובת, ${place}`,
  documentCode: 'קוד QR: כתובת המסמך',
  letters: 'מילות המסמך מודפסות באותיות עם תגים, וההסברים באותיות בלי תגים.',
  codes: 'קוד ה־QR שליד סעיף מוביל לדף שלו; כתובתו היא כתובת המסמך ואחריה הסימנים שמתחת לקוד.',
  translation: 'תרגום',
  onSite: 'הטקסט באתר',
  sameItems: 'הסעיפים האלה באתר',
  digest: 'SHA-256 של קובץ המקור',
  corrections: 'תיקונים לאחר הקבלה',
  correction: (place, was, now) => `${place === null ? '' : `${place}: `}היה ”${was}”, עכשיו ”${now}”`,
  noSource: 'לא צוין, הטקסט לא הושווה לשום מקור',
  notCompared: 'לא צוין אם הטקסט הושווה למקור',
  proceedings: 'ספר הכנס',
  sessions: 'הרצאות ודיונים',
  organizations: 'מפתח ארגונים',
  people: 'מפתח שמות',
  topics: 'מפתח נושאים',
  columns: { time: 'שעה', session: 'מושב', room: 'מקום', page: 'עמוד' },
  notAccessible: (letters, reasons) =>
    [
      'קובץ ה־PDF אינו מצהיר על נגישות (PDF/UA-1)',
      letters && `: באף גופן אין ${letters}, ובמקומם ריבועים ריקים`,
      reasons && `. Typst: ${reasons}`,
    ].join(''),
};
