import type { RegisterStrings } from '../register.ts';

export const register: RegisterStrings = {
  filters: 'סינון',
  facets: {
    addressee: 'נמען',
    manner: 'אופן הפנייה',
    topic: 'נושא',
    part: 'חלק',
    session: 'הוכן במושב',
    edition: 'כנס',
    status: 'טיפול ויישום',
  },
  showAll: 'להציג הכול',
  showItems: 'אל רשימת הסעיפים',
  order: 'סדר',
  orders: {
    document: 'כמו במסמך',
    documents: 'הכנס החדש תחילה',
    addressee: 'לפי נמען',
    status: 'המידע החדש תחילה',
  },
  chosen: 'המסננים שנבחרו',
  reset: 'ניקוי הכול',
  nothingFound: 'אין סעיף העונה על כל התנאים שנבחרו.',
  browser: {
    shown: { other: 'מוצגים {n} מתוך {total}' },
    items: { one: 'סעיף', two: 'סעיפים', other: 'סעיפים' },
    chosenCount: 'נבחרו: {n}',
    remove: 'הסרה',
    words: 'מילים בטקסט',
    noAddressee: 'המסמך אינו מציין נמען',
  },
};
