/** Words for the files that pages offer. */
import type { DownloadStrings } from '../downloads.ts';

export const downloads: DownloadStrings = {
  office: {
    page: '下載',
    proceedings: '會議紀錄彙編',
    extract: '決議摘錄',
    extracts: '全部決議的摘錄',
    list: '下載清單',
  },
  calendar: '行事曆',
  citation: '供書目管理軟體使用的檔案',
  developer: '供開發者使用的格式',
};
