/** The words of the page about accessibility: only what is true of every site that this generator makes. */

export interface AccessibilityStrings {
  title: string;
  intro: string;
  sections: { title: string; text: string[]; list?: string[] }[];
  /** Heading of the last section. */
  tell: string;
  /** Where contacts are given: what to write about. */
  tellHow: string;
  /** Where none are given yet. */
  nobodyToTell: string;
  contacts: string;
}

export const accessibilityStrings = {
  ru: {
    title: 'Доступность сайта',
    intro:
      'Сайт можно читать с клавиатуры, с программой экранного доступа, при большом увеличении, с телефона и без JavaScript.',
    sections: [
      {
        title: 'Как настроить вид',
        text: [
          'Кнопка «Версия для слабовидящих» есть вверху каждой страницы, на телефоне — в меню. Она открывает панель, где можно увеличить текст до 200 %, увеличить интервалы, выбрать два контрастных цвета и заменить изображения их описаниями. Вернуться назад позволяет кнопка «Обычный вид».',
          'Светлая и тёмная темы следуют настройке устройства; кнопка «Тёмная тема» или «Светлая тема» меняет тему. Настройки хранятся только в вашем браузере и никуда не передаются.',
          'Сайт учитывает и настройки самого устройства: размер шрифта, повышенный контраст, собственные цвета, отказ от движения на экране. Страницу можно увеличить средствами браузера до 400 %.',
        ],
      },
      {
        title: 'Как пользоваться клавиатурой',
        text: [],
        list: [
          'Tab ведёт к следующей ссылке или кнопке, Shift\u00a0+\u00a0Tab — к предыдущей, Enter открывает. Место, где вы находитесь, обведено рамкой.',
          'Первая ссылка каждой страницы — «Перейти к содержанию» — пропускает меню.',
          'Ctrl\u00a0+\u00a0K (на Mac ⌘\u00a0K) или «/» открывает поиск. Стрелки ведут по результатам, Esc закрывает поиск и панели.',
        ],
      },
      {
        title: 'Как устроены страницы',
        text: [],
        list: [
          'Заголовки идут по порядку, области страницы названы, ссылки называют то, куда они ведут.',
          'Номера пунктов резолюции — обычный текст: их читает программа экранного доступа, их можно найти и скопировать.',
          'Без JavaScript доступно всё содержание. Поиск, фильтры рекомендаций, настройка вида и копирование работают только с ним.',
        ],
      },
      {
        title: 'Что проверяется',
        text: [
          'Ориентир — Руководство по доступности веб-контента WCAG 2.2 (уровень AA) и российский стандарт ГОСТ Р 52872-2019. При изменениях программы, которой создан сайт, автоматически проверяются:',
        ],
        list: [
          'страницы всех типов — средством axe-core, в светлой и тёмной темах, на узком и широком экранах;',
          'увеличение до 400 % — без прокрутки вбок;',
          'чтение без JavaScript;',
          'путь с клавиатуры: от главной страницы через поиск к пункту резолюции и к копированию ссылки для его цитирования.',
        ],
      },
      {
        title: 'Что не проверено',
        text: [
          'Автоматическая проверка находит не все препятствия. Люди, которые пользуются программами экранного доступа, сайт ещё не испытывали; экспертной оценки соответствия стандартам не было.',
          'Скан-копии документов, презентации и другие файлы, а также чужие сайты, на которые ведут ссылки, не проверяются.',
        ],
      },
      {
        title: 'Известные ограничения',
        text: [],
        list: [
          'Оригиналы документов могут быть скан-копиями, которые программа экранного доступа прочесть не может. Текст резолюции приведён на самом сайте; если он неполный, это указано.',
          'Страница, у которой нет перевода, показана на языке оригинала с пометкой об этом.',
        ],
      },
    ],
    tell: 'Если что-то не получается',
    tellHow:
      'Сообщите организатору, что именно не удаётся прочитать или сделать, на какой странице и какой программой вы пользуетесь.',
    nobodyToTell: 'Адрес, по которому можно об этом написать, организатор пока не указал.',
    contacts: 'Контакты организатора',
  },
  en: {
    title: 'Accessibility',
    intro:
      'The site can be read with a keyboard, with a screen reader, at high zoom, on a phone and without JavaScript.',
    sections: [
      {
        title: 'How to set the look',
        text: [
          'At the top of every page, on a phone in the menu, there is a button “Reading settings”. It opens a panel where you can enlarge the text up to 200%, widen the spacing, choose two contrasting colours and replace images by their descriptions. “Usual look” takes you back.',
          'The light and dark themes follow your device; the button “Dark theme” or “Light theme” changes the theme. Settings are kept in your browser only and are sent nowhere.',
          'The site also respects what you set on the device itself: font size, more contrast, colours of your own, less motion. You can zoom the page in the browser up to 400%.',
        ],
      },
      {
        title: 'How to use the keyboard',
        text: [],
        list: [
          'Tab goes to the next link or button, Shift\u00a0+\u00a0Tab to the one before, Enter opens it. A frame marks where you are.',
          'The first link of every page, “Skip to content”, passes over the menu.',
          'Ctrl\u00a0+\u00a0K (⌘\u00a0K on a Mac) or “/” opens the search. The arrow keys walk through the results, Esc closes the search and panels.',
        ],
      },
      {
        title: 'How the pages are made',
        text: [],
        list: [
          'Headings are in order, the regions of a page have names, and links are named by where they lead.',
          'The numbers of a resolution’s items are plain text: a screen reader reads them, and they can be found and copied.',
          'All content is there without JavaScript. Search, the filters of the recommendations, reading settings and copying need it.',
        ],
      },
      {
        title: 'What is tested',
        text: [
          'The aim is the Web Content Accessibility Guidelines, WCAG 2.2 (level AA), and the Russian standard GOST R 52872-2019. When the program that makes this site changes, automatic tests check:',
        ],
        list: [
          'pages of every type, with axe-core, in the light and the dark theme, on narrow and wide screens;',
          'zoom up to 400%, without scrolling sideways;',
          'reading without JavaScript;',
          'a walk with the keyboard: from the home page through the search to an item of a resolution and to copying its citation.',
        ],
      },
      {
        title: 'What is not tested',
        text: [
          'Automatic tests do not find every barrier. People who use screen readers have not tried the site yet, and no expert has assessed it against the standards.',
          'Scanned documents, slides and other files, and other people’s sites that links lead to, are not tested.',
        ],
      },
      {
        title: 'Known limits',
        text: [],
        list: [
          'Originals of documents may be scans, which a screen reader cannot read. The text of a resolution is on the site itself; where it is not complete, the page says so.',
          'A page that has no translation is shown in the original’s language, with a note.',
        ],
      },
    ],
    tell: 'If something does not work',
    tellHow:
      'Tell the organizer what you could not read or do, on which page, and which program you were using.',
    nobodyToTell: 'The organizer has not given an address for this yet.',
    contacts: 'The organizer’s contacts',
  },
} as const satisfies Record<'ru' | 'en', AccessibilityStrings>;
