/** Headings and menu entries of the pages that other generators get. */

interface PageWords {
  addressees: string;
  contacts: string;
  data: string;
  editions: string;
  items: string;
  materials: string;
  organizations: string;
  people: string;
  place: string;
  programme: string;
  recommendations: string;
  resolutions: string;
  search: string;
  accessibility: string;
  sessions: string;
  topics: string;
  units: string;
}

const words = {
  ru: {
    addressees: 'Адресаты',
    contacts: 'Контакты',
    data: 'Данные',
    editions: 'Конференции по годам',
    items: 'Пункты',
    materials: 'Материалы',
    organizations: 'Организации',
    people: 'Люди',
    place: 'Место в документе',
    programme: 'Программа',
    recommendations: 'Рекомендации',
    resolutions: 'Резолюции',
    search: 'Поиск',
    accessibility: 'Доступность',
    sessions: 'Заседания',
    topics: 'Темы',
    units: 'Подразделения',
  },
  en: {
    addressees: 'Addressees',
    contacts: 'Contacts',
    data: 'Data',
    editions: 'Conferences by year',
    items: 'Items',
    materials: 'Materials',
    organizations: 'Organizations',
    people: 'People',
    place: 'Place in the document',
    programme: 'Programme',
    recommendations: 'Recommendations',
    resolutions: 'Resolutions',
    search: 'Search',
    accessibility: 'Accessibility',
    sessions: 'Sessions',
    topics: 'Topics',
    units: 'Units',
  },
} as const satisfies Record<string, PageWords>;

export type { PageWords };

export const pageWords = (language: string): PageWords => words[language === 'ru' ? 'ru' : 'en'];

/** What the header of every page leads to. */
export const menu = (language: string): { title: string; address: string }[] => {
  const own = pageWords(language);
  return [
    { title: own.editions, address: '/editions/' },
    { title: own.recommendations, address: '/recommendations/' },
    { title: own.organizations, address: '/organizations/' },
    { title: own.people, address: '/people/' },
    { title: own.topics, address: '/topics/' },
  ];
};

/** The pages of an edition, for the side of each of its pages. */
export const beside = (address: string, language: string): { title: string; address: string }[] => {
  const own = pageWords(language);
  return [
    { title: own.programme, address: `${address}programme/` },
    { title: own.resolutions, address: `${address}resolutions/` },
    { title: own.materials, address: `${address}materials/` },
  ];
};
