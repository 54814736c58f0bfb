/** What a reader can set about the look of the pages, and its words. */

/** Values by what they set, in the panel's order; the empty one is the usual look. */
export const choices = {
  size: ['', '125', '150', '200'],
  spacing: ['', 'wide'],
  contrast: ['', 'black-on-white', 'white-on-black', 'yellow-on-black', 'blue-on-light-blue'],
  images: ['', 'hidden'],
  theme: ['', 'light', 'dark'],
} as const;

export type ChoiceName = keyof typeof choices;

export interface ReadingStrings {
  /** Opens the panel and is its name. */
  title: string;
  /** That a choice works at once, and who keeps it. */
  kept: string;
  groups: {
    [Name in ChoiceName]: { legend: string; options: Record<(typeof choices)[Name][number], string> };
  };
  reset: string;
  /** Said to a screen reader after the reset. */
  resetDone: string;
  close: string;
  /** Link to the page about accessibility. */
  about: string;
  /** The theme switch says what it will do. */
  toDark: string;
  toLight: string;
}

export const readingStrings = {
  ru: {
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
  },
  en: {
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
  },
} as const satisfies Record<'ru' | 'en', ReadingStrings>;
