/** What was sent to whom. */
import { formatDate } from '../dates.ts';
import type { DispatchStrings } from '../dispatches.ts';

export const dispatches: DispatchStrings = {
  sentTo: '發送對象',
  received: '收到的文件',
  letter: (number, date) =>
    [date && formatDate('zh-TW', date), number && `第${number}號函`].filter(Boolean).join(''),
  file: '附函',
};
