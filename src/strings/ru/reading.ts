/** What a reader can set about the look of the pages, and its words. */

import type { ReadingStrings } from '../reading.ts';

export const reading: ReadingStrings = {
  title: 'Версия для слабовидящих',
  kept: 'Настройки действуют сразу и сохраняются в этом браузере.',
  groups: {
    size: {
      legend: 'Размер текста',
      options: { '': 'Обычный', 125: '125\u00a0%', 150: '150\u00a0%', 200: '200\u00a0%' },
    },
    spacing: { legend: 'Интервалы', options: { '': 'Обычные', wide: 'Увеличенные' } },
    contrast: {
      legend: 'Контраст',
      options: {
        '': 'Обычный',
        'black-on-white': 'Чёрным по белому',
        'white-on-black': 'Белым по чёрному',
        'yellow-on-black': 'Жёлтым по чёрному',
        'blue-on-light-blue': 'Синим по голубому',
      },
    },
    images: { legend: 'Изображения', options: { '': 'Показывать', hidden: 'Скрывать' } },
    theme: { legend: 'Тема', options: { '': 'Как в системе', light: 'Светлая', dark: 'Тёмная' } },
  },
  reset: 'Обычный вид',
  resetDone: 'Обычный вид восстановлен',
  close: 'Закрыть',
  about: 'О доступности сайта',
  toDark: 'Тёмная тема',
  toLight: 'Светлая тема',
};
