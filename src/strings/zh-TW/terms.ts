/** The words of the field in Traditional Chinese, as used in Taiwan. */
import { citeFromLargest } from '../citing.ts';
import type { LevelForms, LevelName, Terms } from '../terms.ts';

const levels: Record<LevelName, LevelForms> = {
  part: { short: '部分', name: '部分', of: '部分' },
  section: { short: '節', name: '節', of: '節' },
  chapter: { short: '章', name: '章', of: '章' },
  article: { short: '條', name: '條', of: '條' },
  annex: { short: '附件', name: '附件', of: '附件' },
  item: { short: '項', name: '項', of: '項' },
  subitem: { short: '目', name: '目', of: '目' },
  entry: { short: '條目', name: '條目', of: '條目' },
};

/** The words that titles of such documents begin with. */
const documentKinds: ReadonlySet<string> = new Set([
  '決議',
  '建議',
  '建議書',
  '決定',
  '宣言',
  '呼籲',
  '備忘錄',
  '會議紀錄',
  '會議記錄',
  '議定書',
  '聲明',
  '公報',
  '提案',
]);

/** 「第3項」; a label that already has its word (「第十九條」) stands alone, and a heading in quotation marks follows its word. */
const withNumber = (word: string, number: string) => {
  if (/^[第「]/u.test(number)) return number.startsWith('第') ? number : `${word}${number}`;
  return word === '附件' ? `附件${number}` : `第${number}${word}`;
};

export const terms: Terms = {
  kinds: {
    recommendation: '決議項目',
    resolution: '決議',
    session: '議程',
    organization: '組織',
    person: '人物',
    topic: '主題',
    edition: '會議',
    page: '頁面',
  },
  sessionTypes: {
    plenary: '全體會議',
    'round-table': '圓桌會議',
    'strategic-session': '策略會議',
    seminar: '研討會',
    lecture: '講座',
    'master-class': '大師班',
    workshop: '工作坊',
    panel: '座談會',
    keynote: '主題演講',
    poster: '海報',
    talk: '報告',
    other: '其他',
  },
  materialKinds: {
    programme: '議程',
    slides: '投影片',
    video: '影片',
    photos: '照片',
    'press-release': '新聞稿',
    publication: '出版品',
    minutes: '會議紀錄',
    transcript: '逐字稿',
    proceedings: '會議紀錄彙編',
    document: '文件',
    other: '其他',
  },
  manners: {
    'sent-to': '發送對象',
    'proposed-to': '提議對象',
    'recommended-to': '建議對象',
    responsible: '權責單位',
    with: '協同單位',
  },
  mannersAlone: {
    'sent-to': '發送至該單位',
    'proposed-to': '向該單位提議',
    'recommended-to': '向該單位建議',
    responsible: '由該單位負責',
    with: '該單位協同辦理',
  },
  statuses: {
    replied: '已獲答覆',
    'under-review': '審議中',
    supported: '獲支持',
    'partly-supported': '部分獲支持',
    'in-progress': '辦理中',
    ongoing: '持續辦理',
    'partly-done': '部分完成',
    done: '已完成',
    'not-supported': '未獲支持',
    closed: '審議結束',
  },
  levels,
  documentKinds,
  organizer: /主辦|承辦|協辦/u,
  quoted: (title) => `「${title}」`,
  cite: citeFromLargest(levels, (words) => `「${words}」`, withNumber, ''),
  citeIn: (place, title) => `${title}，${place}`,
};
