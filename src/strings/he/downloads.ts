/** Words for the files that pages offer. */
import type { DownloadStrings } from '../downloads.ts';

export const downloads: DownloadStrings = {
  office: {
    page: 'הורדה',
    proceedings: 'ספר הכנס',
    extract: 'קטעים מן ההחלטה',
    extracts: 'קטעים מכל ההחלטות',
    list: 'הורדת הרשימה',
  },
  calendar: 'יומן',
  citation: 'קבצים לתוכנות ביבליוגרפיה',
  developer: 'תבניות למפתחים',
};
