/** What a reader can set about the look of the pages, and its words. */
import type { ReadingStrings } from '../reading.ts';

export const reading: ReadingStrings = {
  title: '閱讀設定',
  kept: '設定會立即生效，並保存在此瀏覽器中。',
  groups: {
    size: { legend: '文字大小', options: { '': '一般', 125: '125%', 150: '150%', 200: '200%' } },
    spacing: { legend: '間距', options: { '': '一般', wide: '加寬' } },
    contrast: {
      legend: '對比',
      options: {
        '': '一般',
        'black-on-white': '白底黑字',
        'white-on-black': '黑底白字',
        'yellow-on-black': '黑底黃字',
        'blue-on-light-blue': '淺藍底藍字',
      },
    },
    images: { legend: '圖片', options: { '': '顯示', hidden: '隱藏' } },
    theme: { legend: '主題', options: { '': '依系統設定', light: '淺色', dark: '深色' } },
  },
  reset: '一般檢視',
  resetDone: '已恢復一般檢視',
  close: '關閉',
  about: '關於無障礙',
  toDark: '深色主題',
  toLight: '淺色主題',
};
