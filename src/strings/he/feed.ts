/** Words of the feeds. */
import type { FeedStrings } from '../feed.ts';
import { counted } from '../plural.ts';

/** More places than this are counted. */
const namedPlaces = 3;

const items = { one: 'סעיף', two: 'סעיפים', other: 'סעיפים' };

export const feed: FeedStrings = {
  about: 'החלטות עם קבלתן, תיקונים בנוסחן, תשובות ודיווחים על סעיפיהן',
  aboutItems: {
    body: 'סעיפי החלטות שהגוף נזכר בהם: קבלתם, תיקונם ומה נעשה בהם',
    group: 'סעיפי החלטות שהקבוצה נזכרת בהם: קבלתם, תיקונם ומה נעשה בהם',
  },
  adopted: (date) => `התקבלה: ${date}`,
  items: (count) => `המלצות: ${counted('he', count, items)}`,
  correction: (place, source) => (place === null ? `תיקון בטקסט (${source})` : `תיקון: ${place} (${source})`),
  corrected: (date) => `תוקן: ${date}`,
  was: 'היה',
  now: 'עכשיו',
  basis: 'הבסיס לתיקון',
  followUp: ({ answered, places, status, source }) => {
    const about = places.length > namedPlaces ? counted('he', places.length, items) : places.join(', ');
    const said = `${answered ? 'תשובה' : 'דיווח'}: ${about}`;
    return `${status === null ? said : `${said} – ${status}`} (${source})`;
  },
  kinds: { resolution: 'החלטה', correction: 'תיקון', 'follow-up': 'טיפול ויישום' },
};
