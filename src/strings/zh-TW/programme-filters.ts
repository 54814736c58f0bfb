/** The words of the filters of a long programme, where they differ from those of the list of recommendations. */
import type { FilterStrings } from '../register.ts';
import { register } from './register.ts';

export const programmeFilters: FilterStrings = {
  ...register,
  facets: { room: '地點', track: '分組' },
  showItems: '前往議程',
  nothingFound: '議程中沒有符合所有所選條件的內容。',
  browser: {
    ...register.browser,
    shown: { other: '顯示 {n} 筆，共 {total}' },
    items: { other: '筆' },
    words: '標題字詞、姓名',
  },
};
