/** What a reader can set about the look of the pages, and its words. */
import type { ReadingStrings } from '../reading.ts';

export const reading: ReadingStrings = {
  title: 'Leseeinstellungen',
  kept: 'Die Einstellungen wirken sofort und bleiben in diesem Browser.',
  groups: {
    size: {
      legend: 'Schriftgröße',
      options: { '': 'Üblich', 125: '125\u00a0%', 150: '150\u00a0%', 200: '200\u00a0%' },
    },
    spacing: { legend: 'Abstände', options: { '': 'Üblich', wide: 'Weit' } },
    contrast: {
      legend: 'Kontrast',
      options: {
        '': 'Üblich',
        'black-on-white': 'Schwarz auf Weiß',
        'white-on-black': 'Weiß auf Schwarz',
        'yellow-on-black': 'Gelb auf Schwarz',
        'blue-on-light-blue': 'Blau auf Hellblau',
      },
    },
    images: { legend: 'Bilder', options: { '': 'Zeigen', hidden: 'Verbergen' } },
    theme: { legend: 'Design', options: { '': 'Wie im System', light: 'Hell', dark: 'Dunkel' } },
  },
  reset: 'Übliche Ansicht',
  resetDone: 'Die übliche Ansicht ist wieder eingestellt',
  close: 'Schließen',
  about: 'Zur Barrierefreiheit',
  toDark: 'Dunkles Design',
  toLight: 'Helles Design',
};
