/** Words for the files that pages offer. */

/** What is downloaded, where the page shows more than that. */
export type Downloaded = 'page' | 'proceedings' | 'extract' | 'extracts' | 'list';

export interface DownloadStrings {
  /** Before the names of the formats. */
  office: Record<Downloaded, string>;
  calendar: string;
  /** Files for reference managers. */
  citation: string;
  developer: string;
}

export const downloadStrings: Record<'ru' | 'en', DownloadStrings> = {
  ru: {
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
  },
  en: {
    office: {
      page: 'Download',
      proceedings: 'Proceedings',
      extract: 'Extract from the resolution',
      extracts: 'Extracts from all resolutions',
      list: 'Download the list',
    },
    calendar: 'Calendar',
    citation: 'Files for reference managers',
    developer: 'Formats for developers',
  },
};
