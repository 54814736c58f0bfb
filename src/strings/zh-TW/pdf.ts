/** The words of printed documents: the resolution, an extract of it, the book of an edition. */
import type { PdfStrings } from '../pdf.ts';

export const pdf: PdfStrings = {
  extractFrom: (title) => `摘錄：${title}`,
  concerning: { body: '與此機構有關的項目', group: '與此群體有關的項目' },
  notCertified: '自動產生，未經認證',
  generated: '由網站自動產生',
  of: '/',
  page: '頁',
  picture: '圖片',
  codeOf: (place) => `QR 碼：${place}的網址`,
  documentCode: 'QR 碼：文件的網址',
  letters: '文件本身的文字以襯線字體排印，說明文字以無襯線字體排印。',
  codes: '項目旁的 QR 碼通往其頁面；該頁網址是文件網址加上碼下方的字元。',
  translation: '譯文',
  onSite: '網站上的文字',
  sameItems: '網站上的這些項目',
  digest: '來源檔案的 SHA-256',
  corrections: '通過後的更正',
  correction: (place, was, now) => `${place === null ? '' : `${place}：`}原為「${was}」，現為「${now}」`,
  noSource: '未註明，文字未與任何來源比對',
  notCompared: '未註明文字是否與來源比對',
  proceedings: '會議紀錄彙編',
  sessions: '報告與討論',
  organizations: '組織索引',
  people: '人名索引',
  topics: '主題索引',
  columns: { time: '時間', session: '場次', room: '地點', page: '頁' },
  notAccessible: (letters, reasons) =>
    [
      '此 PDF 未聲明為無障礙文件（PDF/UA-1）',
      letters && `：沒有字型包含 ${letters}，以空白方框代替`,
      reasons && `。Typst：${reasons}`,
    ].join(''),
};
