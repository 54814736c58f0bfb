/** Words for the files that pages offer. */

import type { DownloadStrings } from '../downloads.ts';

export const downloads: DownloadStrings = {
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
};
