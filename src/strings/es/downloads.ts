/** Words for the files that pages offer. */
import type { DownloadStrings } from '../downloads.ts';

export const downloads: DownloadStrings = {
  office: {
    page: 'Descargar',
    proceedings: 'Actas',
    extract: 'Extracto de la resolución',
    extracts: 'Extractos de todas las resoluciones',
    list: 'Descargar la lista',
  },
  calendar: 'Calendario',
  citation: 'Archivos para gestores de referencias',
  developer: 'Formatos para desarrolladores',
};
