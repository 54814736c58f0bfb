/** Further words by which the site’s own pages are found. */
import type { PageWords } from '../page-words.ts';

export const pageWords: PageWords = {
  home: '首頁, 主頁, 起始頁, 網站首頁',
  editions: '歷屆會議, 過去的會議, 往年會議, 歷史, 檔案館, 所有會議',
  edition:
    '日期與地點, 何時何地, 會期, 主辦單位名單, 與會者與國家, 與會人數, 主題標語, 合作與支持單位, 會議成果',
  programme: '時間表, 日程, 會議日程, 場次列表, 圓桌會議, 時間與會場, 報告安排, 議程表',
  materials:
    '簡報, 投影片, 影片, 錄影, 照片, 圖片, 出版品, 論文集, 逐字稿, 會議紀錄, 會議記錄, 新聞稿, 講義, 下載資料, 檔案',
  resolutions: '所有決議, 成果文件, 會議文件, 會議決定',
  resolution: '下載決議, 決議全文, 整份決議, 決議來源檔案, 最終文件, 列印決議',
  recommendations:
    '所有建議, 建議清單, 決議所有項目, 項目清單, 與會者提案, 依受文者查建議, 依主題查建議, 辦理情形',
  raisedAgain: '反覆出現的問題, 重複的建議, 再次提出, 以前提過, 逐年延續',
  organizations: '組織名單, 受文者名單, 發文對象, 政府機關, 部會, 機構名錄',
  people: '講者名單, 講者, 報告人, 主持人, 專家, 誰發言',
  topics: '主題列表, 議題, 領域, 主題索引, 分類',
  contacts: '電話, 電子郵件, email, 信箱, 郵寄地址, 籌備委員會, 聯絡我們, 意見回饋, 提問, 回報錯誤',
  data: '永久網址, 永久連結, 如何引用, 頁面網址, 網站地圖, sitemap, 來源檔案, 原始文件, 雜湊值, 開放資料, 機器可讀資料, 檔案格式, 匯出, json, csv, xml, api, bibtex, rss, 訂閱',
  accessibility:
    '無障礙, 低視能, 視障, 盲人, 身心障礙, 大字, 字型大小, 對比, 深色主題, 深色模式, 鍵盤操作, 螢幕報讀, 閱讀設定, WCAG',
};
