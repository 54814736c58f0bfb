/** The words of the pictures, of the archive of editions and of the switch between them. */
import type { FigureStrings } from '../figures.ts';
import { counted, type PluralForms } from '../plural.ts';

const resolutionForms: PluralForms = { one: 'החלטה', two: 'החלטות', other: 'החלטות' };

export const figures: FigureStrings = {
  title: 'ההמלצות במספרים',
  byAddressee: 'למי נוגעים הסעיפים',
  byTopic: 'סעיפים לפי נושא',
  addressee: 'ארגון',
  topic: 'נושא',
  period: 'תקופה',
  status: 'מצב',
  items: 'סעיפים',
  sharedAddressees: 'סעיף יכול לנגוע לכמה ארגונים, ולכן המספרים אינם מצטרפים לסכום.',
  sharedTopics: 'לסעיף יכולים להיות כמה נושאים, ולכן המספרים אינם מצטרפים לסכום.',
  restOfAddressees: (count) => `ארגונים אחרים: ${count}`,
  restOfTopics: (count) => `נושאים אחרים: ${count}`,
  overTime: { year: 'טיפול ויישום לפי שנים', quarter: 'טיפול ויישום לפי רבעונים' },
  overTimeNote: {
    year: 'המידע האחרון שהיה ידוע בסוף כל שנה. מוצגים סעיפים שיש עליהם מידע.',
    quarter: 'המידע האחרון שהיה ידוע בסוף כל רבעון. מוצגים סעיפים שיש עליהם מידע.',
  },
  periodName: (year, quarter) => (quarter === null ? String(year) : `רבעון ${quarter}, ${year}`),
  timeline: 'הכנסים על ציר הזמן',
  resolutions: (count) => counted('he', count, resolutionForms),
  draft: 'טיוטה',
  wholeProgramme: 'התוכנית המלאה',
  programmeOf: (edition) => `תוכנית: ${edition}`,
  materialsOf: (edition) => `חומרים: ${edition}`,
  about: 'על הכנס',
  conference: 'כנס',
  conferences: 'בחירת כנס',
};
