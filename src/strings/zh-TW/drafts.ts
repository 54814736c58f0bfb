/** The words about what is not adopted yet, and about what is not published yet. */
import type { DraftStrings } from '../drafts.ts';

export const drafts: DraftStrings = {
  until: (date) => `意見受理至${date}。`,
  propose: '提出意見',
  howItem: '將開啟一封致主辦單位的信，信中已填好項目、原文與連結，只需寫下意見。',
  howDocument:
    '將開啟一封致主辦單位的信，信中已填好文件與連結。若意見只涉及單一項目，最好從該項目的頁面提出。',
  subject: (place) => `對草案的意見：${place}`,
  proposal: '意見：',
  reason: '理由：',
  documents: '文件草案',
  record: '草稿：尚未在網站公布',
  shown: '此頁有草稿：',
  preview: '預覽：此網站含有草稿，不供公布',
};
