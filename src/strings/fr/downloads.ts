/** Words for the files that pages offer. */
import type { DownloadStrings } from '../downloads.ts';

export const downloads: DownloadStrings = {
  office: {
    page: 'Télécharger',
    proceedings: 'Actes',
    extract: 'Extrait de la résolution',
    extracts: 'Extraits de toutes les résolutions',
    list: 'Télécharger la liste',
  },
  calendar: 'Calendrier',
  citation: 'Fichiers pour les logiciels de bibliographie',
  developer: 'Formats pour les développeurs',
};
