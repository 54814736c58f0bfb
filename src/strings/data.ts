/** The words of the page about formats and data. */

/** In the order of the page. */
type Group = 'office' | 'calendar' | 'citation' | 'data' | 'feed' | 'image';

type FileKind =
  | 'news'
  | 'editions'
  | 'organizations'
  | 'register'
  | 'edition'
  | 'programme'
  | 'sessions'
  | 'resolutions'
  | 'edition-register'
  | 'proceedings'
  | 'session'
  | 'resolution'
  | 'recommendation'
  | 'organization'
  | 'extract'
  | 'organization-news'
  | 'schema';

export interface DataStrings {
  title: string;
  intro: string;
  /** What a file's address is; shown before an example. */
  filesAt: string;
  groups: { audience: Group; title: string }[];
  /** Before links to files of that kind. */
  examples: string;
  /** What a sample file is of. */
  files: Record<FileKind, string>;
  citing: string;
  /** What stands between backticks is code, here and in `promises`. */
  howToCite: string[];
  version: string;
  /** What readers of JSON may rely on. */
  promises: string[];
  addresses: string;
  sitemap: string;
  originals: string;
  originalsAre: string;
  digest: string;
  rights: string;
}

export const dataStrings: Record<'ru' | 'en', DataStrings> = {
  ru: {
    title: 'Форматы и данные',
    intro:
      'Тексты, программу и рекомендации можно скачать в разных форматах. У каждого документа и у каждого пункта есть постоянный адрес: он не меняется, на него можно ссылаться.',
    filesAt:
      'Адрес файла — это адрес страницы, у которого вместо последней косой черты стоят точка и расширение:',
    groups: [
      { audience: 'office', title: 'Документы' },
      { audience: 'calendar', title: 'Календари' },
      { audience: 'citation', title: 'Для списка литературы' },
      { audience: 'data', title: 'Данные для программ' },
      { audience: 'feed', title: 'Подписка на новое' },
      { audience: 'image', title: 'Изображения' },
    ],
    examples: 'Примеры:',
    files: {
      news: 'новое на сайте',
      editions: 'все конференции',
      organizations: 'все организации',
      register: 'все пункты',
      edition: 'конференция',
      programme: 'программа',
      sessions: 'мероприятия конференции',
      resolutions: 'резолюции конференции',
      'edition-register': 'пункты конференции',
      proceedings: 'сборник материалов',
      session: 'мероприятие',
      resolution: 'резолюция',
      recommendation: 'пункт',
      organization: 'пункты, касающиеся организации',
      extract: 'извлечение из одной из резолюций',
      'organization-news': 'новое по пунктам, касающимся организации',
      schema: 'схема',
    },
    citing: 'Как ссылаться',
    howToCite: [
      'Ссылку на резолюцию или на пункт — для письма и для списка литературы — можно скопировать на странице документа или пункта.',
      'В данных у каждого пункта есть ключ (поле `key`): он состоит из конференции, резолюции и номера пункта и не повторяется. По ключу пункт можно найти и через несколько лет.',
    ],
    version: 'На что могут рассчитывать программы',
    promises: [
      'Начать удобно с `editions.json`, списка всех конференций: от него ссылки ведут ко всем остальным документам JSON, к ленте обновлений, к календарям и расписаниям.',
      'Каждый документ JSON называет в поле `$schema` адрес своей схемы; номер версии стоит и в этом адресе, и в поле `version`.',
      'Пока номер версии прежний, поля не исчезают и не меняют смысла, но могут появляться новые поля и коды: незнакомые нужно пропускать.',
      'Слова документа даны дословно. Если чего-то в источнике нет, стоит `null` или пустой список.',
      'Даты записаны по ISO 8601. Где известен только год или месяц, указаны только они.',
    ],
    addresses: 'Адреса страниц',
    sitemap: 'Карта сайта для поисковых систем',
    originals: 'Исходные файлы',
    originalsAre:
      'Файлы, с которых подготовлен текст резолюций. Контрольная сумма позволяет убедиться, что файл не изменился.',
    digest: 'Контрольная сумма SHA-256',
    rights: 'Права',
  },
  en: {
    title: 'Formats and data',
    intro:
      'Texts, the programme and the recommendations can be downloaded in several formats. Every document and every item has a permanent address that you can refer to.',
    filesAt: 'The address of a file is that of the page with a suffix in place of the last slash:',
    groups: [
      { audience: 'office', title: 'Documents' },
      { audience: 'calendar', title: 'Calendars' },
      { audience: 'citation', title: 'For reference managers' },
      { audience: 'data', title: 'Data for programs' },
      { audience: 'feed', title: 'What is new' },
      { audience: 'image', title: 'Images' },
    ],
    examples: 'Examples:',
    files: {
      news: 'what is new on the site',
      editions: 'all conferences',
      organizations: 'all organizations',
      register: 'all items',
      edition: 'a conference',
      programme: 'a programme',
      sessions: 'the sessions of a conference',
      resolutions: 'the resolutions of a conference',
      'edition-register': 'the items of a conference',
      proceedings: 'the proceedings',
      session: 'a session',
      resolution: 'a resolution',
      recommendation: 'an item',
      organization: 'items that concern an organization',
      extract: 'an extract from one of the resolutions',
      'organization-news': 'what is new about items that concern an organization',
      schema: 'a schema',
    },
    citing: 'How to cite',
    howToCite: [
      'A reference to a resolution or to an item, for a letter or for a list of references, can be copied from its page.',
      'In the data each item has a key (the field `key`) made of the conference, the resolution and the number of the item. No other item has it, and it will lead to the item years from now.',
    ],
    version: 'What programs can rely on',
    promises: [
      'Start at `editions.json`, the list of all conferences: links lead from it to all other JSON documents, to the feeds, the calendars and the schedules.',
      'Each JSON document names its schema in the field `$schema`; the version stands in that address and in the field `version`.',
      'Within a version no field is taken away or changes its meaning, but fields and codes may be added: skip those that you do not know.',
      'The words of documents are given verbatim. What the source does not say is `null` or an empty list.',
      'Dates are written as in ISO 8601. Where only the year or the month is known, only that is given.',
    ],
    addresses: 'Addresses of pages',
    sitemap: 'Sitemap for search engines',
    originals: 'Source files',
    originalsAre:
      'The files that the text of the resolutions was prepared from. The digest lets you check that a file has not changed.',
    digest: 'SHA-256 digest',
    rights: 'Rights',
  },
};
