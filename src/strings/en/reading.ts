/** What a reader can set about the look of the pages, and its words. */

import type { ReadingStrings } from '../reading.ts';

export const reading: ReadingStrings = {
  title: 'Reading settings',
  kept: 'Settings take effect at once and are kept in this browser.',
  groups: {
    size: { legend: 'Text size', options: { '': 'Usual', 125: '125%', 150: '150%', 200: '200%' } },
    spacing: { legend: 'Spacing', options: { '': 'Usual', wide: 'Wide' } },
    contrast: {
      legend: 'Contrast',
      options: {
        '': 'Usual',
        'black-on-white': 'Black on white',
        'white-on-black': 'White on black',
        'yellow-on-black': 'Yellow on black',
        'blue-on-light-blue': 'Blue on light blue',
      },
    },
    images: { legend: 'Images', options: { '': 'Show', hidden: 'Hide' } },
    theme: { legend: 'Theme', options: { '': 'As in the system', light: 'Light', dark: 'Dark' } },
  },
  reset: 'Usual look',
  resetDone: 'The usual look is back',
  close: 'Close',
  about: 'About accessibility',
  toDark: 'Dark theme',
  toLight: 'Light theme',
};
