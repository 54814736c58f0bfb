/** What stands at an address that has moved or was withdrawn. */
import type { GoneStrings } from '../gone.ts';

export const gone: GoneStrings = {
  moved: {
    title: 'הדף הועבר',
    now: 'הכתובת החדשה של הדף:',
  },
  withdrawn: {
    title: 'הדף הוסר מהפרסום',
    reason: 'הסיבה:',
    date: 'תאריך ההסרה:',
    search: 'חיפוש באתר',
  },
  place: {
    moved: 'מה שהיה כאן נמצא כעת בכתובת',
    withdrawn: 'מה שהיה כאן הוסר מהפרסום:',
  },
};
