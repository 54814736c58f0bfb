/** What a reader can set about the look of the pages, and its words. */
import type { ReadingStrings } from '../reading.ts';

export const reading: ReadingStrings = {
  title: 'Réglages de lecture',
  kept: 'Les réglages prennent effet aussitôt et restent dans ce navigateur.',
  groups: {
    size: {
      legend: 'Taille du texte',
      options: { '': 'Habituelle', 125: '125\u202f%', 150: '150\u202f%', 200: '200\u202f%' },
    },
    spacing: { legend: 'Espacements', options: { '': 'Habituels', wide: 'Larges' } },
    contrast: {
      legend: 'Contraste',
      options: {
        '': 'Habituel',
        'black-on-white': 'Noir sur blanc',
        'white-on-black': 'Blanc sur noir',
        'yellow-on-black': 'Jaune sur noir',
        'blue-on-light-blue': 'Bleu sur bleu clair',
      },
    },
    images: { legend: 'Images', options: { '': 'Montrer', hidden: 'Masquer' } },
    theme: { legend: 'Thème', options: { '': 'Comme le système', light: 'Clair', dark: 'Sombre' } },
  },
  reset: 'Affichage habituel',
  resetDone: 'L’affichage habituel est rétabli',
  close: 'Fermer',
  about: 'À propos de l’accessibilité',
  toDark: 'Thème sombre',
  toLight: 'Thème clair',
};
