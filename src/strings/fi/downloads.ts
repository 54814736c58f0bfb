/** Words for the files that pages offer. */
import type { DownloadStrings } from '../downloads.ts';

export const downloads: DownloadStrings = {
  office: {
    page: 'Lataa',
    proceedings: 'Konferenssijulkaisu',
    extract: 'Ote päätöslauselmasta',
    extracts: 'Otteet kaikista päätöslauselmista',
    list: 'Lataa luettelo',
  },
  calendar: 'Kalenteri',
  citation: 'Tiedostot viitteidenhallintaan',
  developer: 'Muodot kehittäjille',
};
