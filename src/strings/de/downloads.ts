/** Words for the files that pages offer. */
import type { DownloadStrings } from '../downloads.ts';

export const downloads: DownloadStrings = {
  office: {
    page: 'Herunterladen',
    proceedings: 'Tagungsband',
    extract: 'Auszug aus der Resolution',
    extracts: 'Auszüge aus allen Resolutionen',
    list: 'Liste herunterladen',
  },
  calendar: 'Kalender',
  citation: 'Dateien für die Literaturverwaltung',
  developer: 'Formate für Entwickler',
};
