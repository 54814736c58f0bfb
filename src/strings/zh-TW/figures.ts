/** The words of the pictures, of the archive of editions and of the switch between them. */
import type { FigureStrings } from '../figures.ts';

export const figures: FigureStrings = {
  title: '建議統計',
  byAddressee: '各項目與誰有關',
  byTopic: '各主題的項目',
  addressee: '組織',
  topic: '主題',
  period: '期間',
  status: '狀態',
  items: '項目',
  sharedAddressees: '一個項目可能與多個組織有關，因此各數字不能相加為總數。',
  sharedTopics: '一個項目可能有多個主題，因此各數字不能相加為總數。',
  restOfAddressees: (count) => `其他組織：${count}`,
  restOfTopics: (count) => `其他主題：${count}`,
  overTime: { year: '各年辦理情形', quarter: '各季辦理情形' },
  overTimeNote: {
    year: '各年年底最後所知的情形。僅列出有資料的項目。',
    quarter: '各季季末最後所知的情形。僅列出有資料的項目。',
  },
  periodName: (year, quarter) => (quarter === null ? `${year} 年` : `${year} 年第 ${quarter} 季`),
  timeline: '歷屆會議時間軸',
  resolutions: (count) => `${count} 份決議`,
  draft: '草案',
  wholeProgramme: '完整議程',
  programmeOf: (edition) => `議程：${edition}`,
  materialsOf: (edition) => `資料：${edition}`,
  about: '關於本屆會議',
  conference: '會議',
  conferences: '選擇會議',
};
