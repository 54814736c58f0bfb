/** The interface in Russian. */
import type { InterfaceStrings } from '../interface.ts';
import { counted } from '../plural.ts';
import { languageName } from '../translation.ts';
import { terms } from './terms.ts';

/** «Минэкономразвития России», «АО «…»», «НИУ ВШЭ»: a name that stands after another as it is, without declension. */
const isIndeclinable = (name: string) => /^(?:Мин\p{Ll}{4,}|\p{Lu}{2,}|[«"])/u.test(name);

/** «на русском языке», «на иврите», «на хинди» */
function inLanguage(name: string): string {
  if (name.endsWith('ий')) return `на ${name.slice(0, -2)}ом языке`;
  if (/[бвгджзклмнпрст]$/u.test(name)) return `на ${name}е`;
  return /[аеиоуэюя]$/u.test(name) ? `на ${name}` : `оригинала (язык: ${name})`;
}

/** In a form that a name can follow without declension. */
const sources = {
  addressee: 'по сообщению адресата',
  organizer: 'по оценке оргкомитета',
  other: 'по другим сведениям',
};

export const site: InterfaceStrings = {
  ...terms,
  languageName: 'Русский',
  skipToContent: 'Перейти к содержанию',
  menu: {
    label: 'Разделы',
    menu: 'Меню',
    close: 'Закрыть',
    programme: 'Программа',
    recommendations: 'Рекомендации',
    organizations: 'Организации',
    people: 'Люди',
    topics: 'Темы',
    materials: 'Материалы',
    about: 'О конференции',
    contacts: 'Контакты',
    editions: 'Конференции по годам',
    data: 'Форматы и данные',
    accessibility: 'Доступность',
    resolutions: 'Резолюции',
    search: 'Поиск',
    languages: 'Язык сайта',
    footer: 'О сайте',
  },
  path: { label: 'Где вы находитесь', home: 'Главная' },
  home: {
    readResolution: 'Читать резолюцию',
    download: 'Скачать исходный файл',
    find: 'Найти рекомендацию',
    findButton: 'Найти',
    findFor: (word) => `Например, «${word.toLocaleLowerCase('ru')}»`,
    whatAndToWhom: 'Что предложено и кому',
    lookAt: 'Смотреть',
    wholeResolution: 'Резолюция целиком',
    wholeResolutionNote: 'полный текст и исходный файл',
    allRecommendations: 'Все рекомендации',
    allRecommendationsNote: 'каждый пункт с адресатом и постоянным адресом',
    figures: 'Конференция в цифрах',
  },
  edition: {
    ofYear: (id) => (/^\d{4}$/.test(id) ? `Конференция ${id} года` : `Конференция ${id}`),
    sessions: 'Программа',
    resolutions: 'Резолюция',
    participantsFrom: 'Участники из других стран и территорий',
    when: 'Когда',
    where: 'Где',
  },
  programme: {
    partial: (shown, total) =>
      `Размещены сведения о ${shown} из ${counted('ru', total, { one: 'мероприятия', other: 'мероприятий' })}.`,
    noTimes: 'Время проведения не указано',
    empty: 'Сведения о мероприятиях не размещены.',
  },
  session: {
    type: 'Вид',
    when: 'Когда',
    room: 'Где',
    people: 'Выступающие',
    talks: 'Доклады',
    outcomes: 'Вошло в резолюцию',
    topics: 'Темы',
    materials: 'Материалы',
    state: { moved: 'Перенесено', cancelled: 'Отменено' },
  },
  resolution: {
    contents: 'Содержание',
    preamble: 'Преамбула',
    about: 'О документе',
    items: (count) => counted('ru', count, { one: 'пункт', few: 'пункта', many: 'пунктов', other: 'пункта' }),
    adopted: 'Принята',
    adoptedBy: 'Кем принята',
    adoptedHow: 'Как принята',
    signed: 'Подписи',
    source: 'Источник',
    sourceFile: 'Исходный файл',
    incomplete: (part) => (part ? `Окончания ${part} в копии нет` : 'Окончания документа в копии нет'),
    preparedAt: 'Подготовлено на',
    breaksOff: (part) => `Здесь копия обрывается: окончания ${part ?? 'документа'} в ней нет.`,
    cite: 'Как сослаться',
    translation: (official, original) =>
      official
        ? 'Официальный перевод.'
        : `Неофициальный перевод. Преимущественную силу имеет текст ${inLanguage(languageName(original, 'ru'))}.`,
    draft: 'ПРОЕКТ',
    notes: 'Примечания',
  },
  recommendation: {
    leadIn: 'Чему принадлежит',
    addressees: 'Кому',
    preparedAt: 'Подготовлено на',
    topics: 'Темы',
    citation: 'Как сослаться на пункт',
    forLetter: 'Для письма',
    bibliographic: 'Библиографическая (ГОСТ)',
    copy: 'Копировать',
    copied: 'Скопировано',
    copyLink: 'Копировать ссылку',
    linkCopied: 'Ссылка скопирована',
    copyCitation: 'Цитировать',
    citationCopied: 'Ссылка для цитирования скопирована',
    pageOf: (place) => `Страница ${place}`,
    related: 'О том же и тем же адресатам',
    facts: 'О пункте',
    standsIn: 'Место в документе',
    topic: 'Тема',
    due: 'Срок, названный в резолюции',
    address: 'Постоянный адрес',
    neighbours: 'Соседние пункты',
    previous: 'Предыдущий',
    next: 'Следующий',
    inDocument: 'В тексте резолюции',
    followUps: 'Рассмотрение и реализация',
    accordingTo: (who, organization) => [sources[who], organization].filter(Boolean).join(': '),
    note: 'Примечание',
    words: 'Слова документа',
  },
  recommendations: {
    title: 'Рекомендации',
    total: (count) =>
      `Всего ${counted('ru', count, { one: 'пункт', few: 'пункта', many: 'пунктов', other: 'пункта' })}.`,
    byEdition: 'Рекомендаций на сайте много, поэтому они разложены по конференциям.',
  },
  organization: {
    items: (kind) => `Пункты, касающиеся этой ${kind === 'group' ? 'группы' : 'организации'}`,
    partOf: 'Входит в',
    unitOf: (name, parent) => (isIndeclinable(parent) ? `${name} ${parent}` : `${name} (${parent})`),
    units: 'Подразделения',
    roles: 'Участие в конференции',
    alsoKnownAs: 'Также называется',
    kinds: { body: 'Организация', group: 'Группа' },
    site: 'Сайт',
    successor: 'Преемник',
  },
  topic: { items: 'Пункты по теме', sessions: 'Мероприятия по теме' },
  materials: { title: 'Материалы', empty: 'Материалы не размещены.' },
  contacts: {
    title: 'Контакты',
    none: 'Почта и телефон организатора на сайте не указаны.',
  },
  shownInOriginal: (language) => `Перевода этой страницы нет, она показана на языке оригинала (${language}).`,
};
