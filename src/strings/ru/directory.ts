/** The words of the pages of organizations, topics and contacts, and of what is not found. */

import type { DirectoryStrings } from '../directory.ts';
import { counted, type PluralForms } from '../plural.ts';

const events: PluralForms = {
  one: 'мероприятие',
  few: 'мероприятия',
  many: 'мероприятий',
  other: 'мероприятия',
};

export const directory: DirectoryStrings = {
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
};
