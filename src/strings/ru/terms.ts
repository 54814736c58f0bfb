/** The words of the field in Russian. */
import type { Level, LevelForms, LevelName, Terms } from '../terms.ts';

const levels: Record<LevelName, LevelForms> = {
  part: { short: 'ч.', name: 'часть', of: 'части' },
  section: { short: 'разд.', name: 'раздел', of: 'раздела' },
  chapter: { short: 'гл.', name: 'глава', of: 'главы' },
  article: { short: 'ст.', name: 'статья', of: 'статьи' },
  annex: { short: 'прил.', name: 'приложение', of: 'приложения' },
  item: { short: 'п.', name: 'пункт', of: 'пункта' },
  subitem: { short: 'подп.', name: 'подпункт', of: 'подпункта' },
  entry: { short: 'поз.', name: 'позиция', of: 'позиции' },
};

/** The genitive of the words that titles of such documents begin with. */
const documentOf: Record<string, string> = {
  резолюция: 'Резолюции',
  рекомендации: 'Рекомендаций',
  решение: 'Решения',
  решения: 'Решений',
  декларация: 'Декларации',
  обращение: 'Обращения',
  меморандум: 'Меморандума',
  протокол: 'Протокола',
  заявление: 'Заявления',
  постановление: 'Постановления',
  предложения: 'Предложений',
};

/** Letters are cited in quotation marks, and so are words: «подп. «а»». */
const inCitation = ({ number, quoted, isLetter }: Level) => (quoted || isLetter ? `«${number}»` : number);

export const terms: Terms = {
  kinds: {
    recommendation: 'Пункты резолюций',
    resolution: 'Резолюции',
    session: 'Программа',
    organization: 'Организации',
    person: 'Люди',
    topic: 'Темы',
    edition: 'Конференции',
    page: 'Страницы',
  },
  sessionTypes: {
    plenary: 'Пленарное заседание',
    'round-table': 'Круглый стол',
    'strategic-session': 'Стратегическая сессия',
    seminar: 'Семинар',
    lecture: 'Лекция',
    'master-class': 'Мастер-класс',
    workshop: 'Практикум',
    panel: 'Панельная дискуссия',
    keynote: 'Ключевой доклад',
    poster: 'Стендовый доклад',
    talk: 'Доклад',
    other: 'Другое',
  },
  materialKinds: {
    programme: 'Программа',
    slides: 'Презентации',
    video: 'Видео',
    photos: 'Фотографии',
    'press-release': 'Пресс-релизы',
    publication: 'Публикации',
    minutes: 'Протоколы',
    transcript: 'Стенограммы',
    proceedings: 'Сборники',
    document: 'Документы',
    other: 'Другое',
  },
  manners: {
    'sent-to': 'Направлено в',
    'proposed-to': 'Предложено',
    'recommended-to': 'Рекомендовано',
    responsible: 'Сфера ответственности',
    with: 'С участием',
  },
  mannersAlone: {
    'sent-to': 'Направлено',
    'proposed-to': 'Предложено',
    'recommended-to': 'Рекомендовано',
    responsible: 'Сфера ответственности',
    with: 'С участием',
  },
  statuses: {
    replied: 'ответ получен',
    'under-review': 'на рассмотрении',
    supported: 'поддержано',
    'partly-supported': 'поддержано частично',
    'in-progress': 'реализуется',
    ongoing: 'реализуется на постоянной основе',
    'partly-done': 'реализовано частично',
    done: 'реализовано',
    'not-supported': 'не поддержано',
    closed: 'рассмотрение завершено',
  },
  levels,
  documentKinds: new Set(Object.keys(documentOf)),
  organizer: /(?<!\p{L})(?:со-?)?организатор/iu,
  quoted: (title) => (/[«»]/.test(title) ? title : `«${title}»`),
  cite: (place, form) =>
    place
      .map((level, index) => {
        const forms = levels[level.name];
        const word = form === 'short' ? forms.short : form === 'long' && index === 0 ? forms.name : forms.of;
        return level.number ? `${word} ${inCitation(level)}` : word;
      })
      .join(' '),
  citeIn: (place, title) => {
    const [first = '', ...rest] = title.split(' ');
    const genitive = documentOf[first.toLocaleLowerCase('ru')];
    return genitive ? `${place} ${[genitive, ...rest].join(' ')}` : `${place} документа «${title}»`;
  },
};
