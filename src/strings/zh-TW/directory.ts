/** The words of the pages of organizations, topics and contacts, and of what is not found. */
import type { DirectoryStrings } from '../directory.ts';

export const directory: DirectoryStrings = {
  organization: {
    about: { body: '關於此機構', group: '關於此群體' },
    ownName: '名稱',
    document: '文件',
    documents: '文件',
    items: '項目',
    none: { body: '沒有項目以此機構為對象。', group: '沒有項目以此群體為對象。' },
    unitsNamed: '有項目以其所屬單位為對象：',
    inRegister: '在全部建議的清單中查看這些項目',
  },
  list: {
    bodies: '機構及其所屬單位',
    groups: '群體',
    groupsNote: '文件中以概括方式提及。',
    inEditions: (count) => `見於 ${count} 屆會議的文件`,
    ofRegister: (name) => `：${name}，在建議清單中`,
    sessions: (count) => `${count} 個場次`,
  },
  topic: { none: '此主題沒有項目或場次。', alsoKnownAs: '又稱' },
  contacts: {
    email: '電子郵件',
    phone: '電話',
    post: '郵寄地址',
    suggest: '更正',
    suggestNote: '本網站的文字保存在公開的版本庫中，可在那裡建議修改。',
    links: '連結',
    repository: '建議更正',
  },
  notFound: {
    title: '沒有這個頁面',
    text: '網址可能輸入有誤，或頁面已經移動。請試著用頁面上的字詞尋找。',
    search: '您在找什麼',
    find: '搜尋',
    noSuchItem: '此網址沒有項目。',
    wholeResolution: '開啟整份文件',
    ways: '可以前往',
    home: '首頁',
    inThisLanguage: '中文首頁',
  },
};
