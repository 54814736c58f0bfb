/** What a reader can set about the look of the pages, and its words. */
import type { ReadingStrings } from '../reading.ts';

export const reading: ReadingStrings = {
  title: 'Ajustes de lectura',
  kept: 'Los ajustes surten efecto enseguida y se guardan en este navegador.',
  groups: {
    size: {
      legend: 'Tamaño del texto',
      options: { '': 'Habitual', 125: '125\u00a0%', 150: '150\u00a0%', 200: '200\u00a0%' },
    },
    spacing: { legend: 'Espacios', options: { '': 'Habituales', wide: 'Amplios' } },
    contrast: {
      legend: 'Contraste',
      options: {
        '': 'Habitual',
        'black-on-white': 'Negro sobre blanco',
        'white-on-black': 'Blanco sobre negro',
        'yellow-on-black': 'Amarillo sobre negro',
        'blue-on-light-blue': 'Azul sobre celeste',
      },
    },
    images: { legend: 'Imágenes', options: { '': 'Mostrar', hidden: 'Ocultar' } },
    theme: { legend: 'Tema', options: { '': 'Como el sistema', light: 'Claro', dark: 'Oscuro' } },
  },
  reset: 'Vista habitual',
  resetDone: 'Se ha restablecido la vista habitual',
  close: 'Cerrar',
  about: 'Sobre la accesibilidad',
  toDark: 'Tema oscuro',
  toLight: 'Tema claro',
};
