/** What a reader can set about the look of the pages, and its words. */
import type { ReadingStrings } from '../reading.ts';

export const reading: ReadingStrings = {
  title: 'הגדרות קריאה',
  kept: 'ההגדרות נכנסות לתוקף מיד ונשמרות בדפדפן זה.',
  groups: {
    size: { legend: 'גודל הטקסט', options: { '': 'רגיל', 125: '125%', 150: '150%', 200: '200%' } },
    spacing: { legend: 'רווחים', options: { '': 'רגילים', wide: 'רחבים' } },
    contrast: {
      legend: 'ניגודיות',
      options: {
        '': 'רגילה',
        'black-on-white': 'שחור על לבן',
        'white-on-black': 'לבן על שחור',
        'yellow-on-black': 'צהוב על שחור',
        'blue-on-light-blue': 'כחול על תכלת',
      },
    },
    images: { legend: 'תמונות', options: { '': 'להציג', hidden: 'להסתיר' } },
    theme: { legend: 'ערכת צבעים', options: { '': 'כמו במערכת', light: 'בהירה', dark: 'כהה' } },
  },
  reset: 'תצוגה רגילה',
  resetDone: 'התצוגה הרגילה שוחזרה',
  close: 'סגירה',
  about: 'על נגישות האתר',
  toDark: 'ערכה כהה',
  toLight: 'ערכה בהירה',
};
