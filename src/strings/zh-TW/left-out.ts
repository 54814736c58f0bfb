/** What the calendar and the schedules of a programme do not have, in words. */
import type { LeftOutStrings } from '../left-out.ts';

export const leftOut: LeftOutStrings = {
  onlyDays: '行事曆只有會議日期：未註明各場次的時間。',
  notInCalendar: (count) => `行事曆未收錄未註明時間的 ${count} 個場次。`,
  notInSchedules: {
    untimed: 'schedule.xml 與 schedule.json 未收錄未註明時間的場次。',
    cancelled: 'schedule.xml 與 schedule.json 未收錄已取消的場次。',
    both: 'schedule.xml 與 schedule.json 未收錄已取消的場次與未註明時間的場次。',
  },
};
