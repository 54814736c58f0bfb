/** The words of the pages of organizations, topics and contacts, and of what is not found. */
import type { DirectoryStrings } from '../directory.ts';
import { counted } from '../plural.ts';

export const directory: DirectoryStrings = {
  organization: {
    about: { body: 'על הגוף', group: 'על הקבוצה' },
    ownName: 'שם',
    document: 'מסמך',
    documents: 'מסמכים',
    items: 'סעיפים',
    none: { body: 'אין סעיף המופנה לגוף זה.', group: 'אין סעיף המופנה לקבוצה זו.' },
    unitsNamed: 'יש סעיפים המופנים ליחידותיו:',
    inRegister: 'הסעיפים האלה ברשימת כל ההמלצות',
  },
  list: {
    bodies: 'גופים ויחידותיהם',
    groups: 'קבוצות',
    groupsNote: 'נזכרות במסמכים באופן כללי.',
    inEditions: (count) => `במסמכים של ${counted('he', count, { one: 'כנס', two: 'כנסים', other: 'כנסים' })}`,
    ofRegister: (name) => `: ${name}, ברשימת ההמלצות`,
    sessions: (count) => counted('he', count, { one: 'מושב', two: 'מושבים', other: 'מושבים' }),
  },
  topic: { none: 'אין סעיפים או מושבים בנושא זה.', alsoKnownAs: 'גם' },
  contacts: {
    email: 'דואר אלקטרוני',
    phone: 'טלפון',
    post: 'כתובת למכתבים',
    suggest: 'תיקונים',
    suggestNote: 'הטקסטים של האתר שמורים במאגר ציבורי, ושם אפשר להציע שינויים.',
    links: 'קישורים',
    repository: 'הצעת תיקון',
  },
  notFound: {
    title: 'אין דף כזה',
    text: 'ייתכן שבכתובת נפלה טעות או שהדף הועבר. נסו למצוא אותו לפי מילים שהופיעו בו.',
    search: 'מה חיפשתם',
    find: 'חיפוש',
    noSuchItem: 'בכתובת זו אין סעיף.',
    wholeResolution: 'פתיחת המסמך כולו',
    ways: 'לאן להמשיך',
    home: 'דף הבית',
    inThisLanguage: 'דף הבית בעברית',
  },
};
