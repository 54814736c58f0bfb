/** What stands at an address that has moved or was withdrawn. */
import type { GoneStrings } from '../gone.ts';

export const gone: GoneStrings = {
  moved: {
    title: '本頁已移至新網址',
    now: '新網址：',
  },
  withdrawn: {
    title: '本頁已撤下',
    reason: '原因：',
    date: '撤下日期：',
    search: '搜尋本網站',
  },
  place: {
    moved: '此處內容現位於',
    withdrawn: '此處內容已撤下：',
  },
};
