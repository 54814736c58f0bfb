/** What the calendar and the schedules of a programme do not have, in words. */
import type { LeftOutStrings } from '../left-out.ts';
import { counted } from '../plural.ts';

export const leftOut: LeftOutStrings = {
  onlyDays: 'कैलेंडर में केवल सम्मेलन के दिन हैं: सत्रों का समय नहीं बताया गया है।',
  notInCalendar: (count) => `समय न बताए जाने के कारण कैलेंडर में नहीं: ${counted('hi', count, { other: 'सत्र' })}।`,
  notInSchedules: {
    untimed: 'schedule.xml और schedule.json में वे सत्र नहीं हैं, जिनका समय नहीं बताया गया है।',
    cancelled: 'schedule.xml और schedule.json में रद्द किए गए सत्र नहीं हैं।',
    both: 'schedule.xml और schedule.json में रद्द किए गए सत्र और वे सत्र नहीं हैं, जिनका समय नहीं बताया गया है।',
  },
};
