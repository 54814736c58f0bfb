/** The words of the pages of organizations, topics and contacts, and of what is not found. */
import { counted, type PluralForms } from './plural.ts';

type Kind = 'body' | 'group';

export interface DirectoryStrings {
  organization: {
    /** Names the column of facts. */
    about: Record<Kind, string>;
    /** A unit's name without the body that it belongs to. */
    ownName: string;
    document: string;
    documents: string;
    items: string;
    /** Printed only: where the sheet comes from. */
    none: Record<Kind, string>;
    /** Follows `none` where units of it are addressees. */
    unitsNamed: string;
    inRegister: string;
  };
  list: {
    bodies: string;
    groups: string;
    groupsNote: string;
    /** In how many editions, where in several. */
    inEditions: (count: number) => string;
    /** Follows a number of items, for those who do not see what stands around the link. */
    ofRegister: (name: string) => string;
    sessions: (count: number) => string;
  };
  topic: { none: string; alsoKnownAs: string };
  contacts: {
    write: string;
    email: string;
    phone: string;
    post: string;
    suggest: string;
    suggestNote: string;
    links: string;
    repository: string;
  };
  notFound: {
    title: string;
    text: string;
    search: string;
    find: string;
    /** Before the link to the resolution that stands above a wrong address. */
    noSuchItem: string;
    wholeResolution: string;
    ways: string;
    home: string;
    /** The home page of this language, for readers whose address was one of it. */
    inThisLanguage: string;
  };
}

const events: PluralForms = {
  one: 'мероприятие',
  few: 'мероприятия',
  many: 'мероприятий',
  other: 'мероприятия',
};

export const directoryStrings = {
  ru: {
    organization: {
      about: { body: 'Об организации', group: 'О группе' },
      ownName: 'Название',
      document: 'Документ',
      documents: 'Документы',
      items: 'Пункты',
      none: {
        body: 'Пунктов, адресованных этой организации, нет.',
        group: 'Пунктов, адресованных этой группе, нет.',
      },
      unitsNamed: 'Есть пункты, адресованные её подразделениям:',
      inRegister: 'Эти пункты в общем списке рекомендаций',
    },
    list: {
      bodies: 'Организации и подразделения',
      groups: 'Группы',
      groupsNote: 'Названы в документах обобщённо.',
      inEditions: (count) =>
        `в документах ${counted('ru', count, { one: 'конференции', other: 'конференций' })}`,
      ofRegister: (name) => `: ${name}, в списке рекомендаций`,
      sessions: (count) => counted('ru', count, events),
    },
    topic: { none: 'Пунктов и мероприятий по этой теме нет.', alsoKnownAs: 'Также' },
    contacts: {
      write: 'Написать организатору',
      email: 'Электронная почта',
      phone: 'Телефон',
      post: 'Почтовый адрес',
      suggest: 'Исправления',
      suggestNote: 'Тексты этого сайта хранятся в открытом репозитории, где можно предложить правку.',
      links: 'Ссылки',
      repository: 'Предложить исправление',
    },
    notFound: {
      title: 'Такой страницы нет',
      text: 'Возможно, в адресе опечатка или страница переехала. Попробуйте найти её по словам.',
      search: 'Что вы искали',
      find: 'Найти',
      noSuchItem: 'По этому адресу пункта нет.',
      wholeResolution: 'Открыть текст документа целиком',
      ways: 'Куда перейти',
      home: 'Главная страница',
      inThisLanguage: 'Главная страница на русском языке',
    },
  },
  en: {
    organization: {
      about: { body: 'About this body', group: 'About this group' },
      ownName: 'Name',
      document: 'Document',
      documents: 'Documents',
      items: 'Items',
      none: { body: 'No item is addressed to this body.', group: 'No item is addressed to this group.' },
      unitsNamed: 'There are items addressed to its units:',
      inRegister: 'These items in the list of all recommendations',
    },
    list: {
      bodies: 'Bodies and their units',
      groups: 'Groups',
      groupsNote: 'Named by the documents in general terms.',
      inEditions: (count) => `in documents of ${counted('en', count, { one: 'edition', other: 'editions' })}`,
      ofRegister: (name) => `: ${name}, in the list of recommendations`,
      sessions: (count) => counted('en', count, { one: 'event', other: 'events' }),
    },
    topic: { none: 'There are no items or events on this topic.', alsoKnownAs: 'Also' },
    contacts: {
      write: 'Write to the organizer',
      email: 'E-mail',
      phone: 'Telephone',
      post: 'Postal address',
      suggest: 'Corrections',
      suggestNote: 'The texts of this site are kept in a public repository, where changes can be suggested.',
      links: 'Links',
      repository: 'Suggest a correction',
    },
    notFound: {
      title: 'There is no such page',
      text: 'The address may be mistyped, or the page may have moved. Try to find it by its words.',
      search: 'What were you looking for',
      find: 'Search',
      noSuchItem: 'There is no item at this address.',
      wholeResolution: 'Open the whole document',
      ways: 'Where to go',
      home: 'Home page',
      inThisLanguage: 'Home page in English',
    },
  },
} as const satisfies Record<string, DirectoryStrings>;
