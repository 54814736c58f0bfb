/** The words about writing to the organizer on what a page shows. */
import type { ReportStrings } from '../reports.ts';

export const reports: ReportStrings = {
  error: '回報錯誤',
  issue: '在版本庫回報錯誤',
  edit: '編輯此頁的檔案',
  answer: '回報此項目的辦理情形',
  errorSubject: (about) => `網站錯誤：${about}`,
  answerSubject: (about) => `項目辦理情形：${about}`,
  wrong: '何處有誤，應如何更正：',
  answerForm: (statuses) => [
    '組織：',
    `結果（${statuses.join('、')}或其他）：`,
    '文件的類型、日期與編號：',
    '請附上該文件。',
  ],
  file: '檔案',
  quoted: (words) => `「${words}」`,
};
