/** The words of the search box and the search page. They reach the browser as JSON, so there are no functions. */

import type { PluralForms } from './plural.ts';

export interface SearchStrings {
  /** The control in the header, the dialog's name and the page's form. */
  search: string;
  /** What to type, with an example. */
  placeholder: string;
  close: string;
  /** How the keyboard works, shown under the results. */
  keys: string;
  loading: string;
  /** How many pages answer the query; `{n}` stands for the number. */
  found: PluralForms;
  nothingFound: string;
  /** Before the query as it was understood, where that is not how it was typed. */
  shownFor: string;
  /** Before the query as it was typed, a link. */
  searchFor: string;
  /** Of a result that has none of the words: it has another name or word for what was asked. */
  otherWords: string;
  /** No page has all the words asked. */
  partial: string;
  /** Before words that the site does not have. */
  unknown: string;
  /** Link to the list of them, shown whenever the search cannot help. */
  allRecommendations: string;
  /** The index did not load. */
  unavailable: string;
  /** Link from the box to the page with all results and filters. */
  allResults: string;
  showMore: string;
  /** On the search page before anything is asked. */
  ask: string;
  filters: string;
  clearFilters: string;
  /** Names of the groups of filters. */
  kind: string;
  edition: string;
  addressee: string;
  topic: string;
  needsJavaScript: string;
}

export const searchStrings = {
  ru: {
    search: 'Поиск',
    placeholder: 'Слово из рекомендации',
    close: 'Закрыть',
    keys: '↑ ↓ — выбрать, Enter — открыть, Esc — закрыть',
    loading: 'Идёт поиск…',
    found: {
      one: 'Найден {n} результат',
      few: 'Найдено {n} результата',
      many: 'Найдено {n} результатов',
      other: 'Найдено {n} результата',
    },
    nothingFound: 'Ничего не найдено. Проверьте, нет ли опечатки, или попробуйте другое слово.',
    shownFor: 'Показаны результаты для',
    searchFor: 'Искать именно',
    otherWords: 'Найдено по другому названию или близкому слову',
    partial: 'Все слова вместе нигде не стоят: показано, где есть хотя бы часть из них.',
    unknown: 'На сайте нет слов:',
    allRecommendations: 'Все рекомендации',
    unavailable: 'Поиск не загрузился. Проверьте соединение и обновите страницу.',
    allResults: 'Все результаты и фильтры',
    showMore: 'Показать ещё',
    ask: 'Введите слово или номер пункта — например, «п. 3 разд. I» — либо выберите, что искать.',
    filters: 'Фильтры',
    clearFilters: 'Сбросить фильтры',
    kind: 'Что это',
    edition: 'Конференция',
    addressee: 'Адресат',
    topic: 'Тема',
    needsJavaScript: 'Поиск работает в браузере с включённым JavaScript. Без него всё есть в списках:',
  },
  en: {
    search: 'Search',
    placeholder: 'A word of a recommendation',
    close: 'Close',
    keys: '↑ ↓ to choose, Enter to open, Esc to close',
    loading: 'Searching…',
    found: { one: '{n} result', other: '{n} results' },
    nothingFound: 'Nothing was found. Check the spelling or try another word.',
    shownFor: 'Showing results for',
    searchFor: 'Search instead for',
    otherWords: 'Found by another name or a word of the same sense',
    partial: 'No page has all the words; these have some of them.',
    unknown: 'The site does not have:',
    allRecommendations: 'All recommendations',
    unavailable: 'The search did not load. Check the connection and reload the page.',
    allResults: 'All results and filters',
    showMore: 'Show more',
    ask: 'Type a word or an item, such as “1.I.3”, or choose what to look for.',
    filters: 'Filters',
    clearFilters: 'Clear filters',
    kind: 'What it is',
    edition: 'Conference',
    addressee: 'Addressee',
    topic: 'Topic',
    needsJavaScript: 'Search needs JavaScript in the browser. Without it, everything is in the lists:',
  },
} as const satisfies Record<string, SearchStrings>;
