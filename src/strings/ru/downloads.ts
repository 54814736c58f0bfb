/** Words for the files that pages offer. */

import type { DownloadStrings } from '../downloads.ts';

export const downloads: DownloadStrings = {
  office: {
    page: 'Скачать',
    proceedings: 'Сборник материалов',
    extract: 'Извлечение из резолюции',
    extracts: 'Извлечения из всех резолюций',
    list: 'Скачать список',
  },
  calendar: 'В календарь',
  citation: 'Файлы для программ',
  developer: 'Форматы для разработчиков',
};
