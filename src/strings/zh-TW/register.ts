import type { RegisterStrings } from '../register.ts';

export const register: RegisterStrings = {
  filters: '篩選',
  facets: {
    addressee: '受文者',
    manner: '提及方式',
    topic: '主題',
    part: '部分',
    session: '擬定場次',
    edition: '會議',
    status: '辦理情形',
  },
  showAll: '全部顯示',
  showItems: '前往項目清單',
  order: '排序',
  orders: {
    document: '依文件順序',
    documents: '最新會議在前',
    addressee: '依受文者',
    status: '最新辦理情形在前',
  },
  chosen: '已選篩選條件',
  reset: '全部清除',
  nothingFound: '沒有符合所有所選條件的項目。',
  browser: {
    shown: { other: '顯示 {n} 項，共 {total}' },
    items: { other: '項' },
    chosenCount: '已選 {n} 項',
    remove: '移除',
    words: '內文字詞',
    noAddressee: '文件未提及受文者',
  },
};
