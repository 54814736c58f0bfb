/** The words of the page about accessibility: only what is true of every site that this generator makes. */

import type { AccessibilityStrings } from '../accessibility.ts';

export const accessibility: AccessibilityStrings = {
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
};
