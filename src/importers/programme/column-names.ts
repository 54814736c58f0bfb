/** The headings that organizers give to columns of a programme, by what they mean. */

/** `when`: day and times in one cell; `time`: from and to in one. */
export const meanings = [
  'id',
  'when',
  'date',
  'time',
  'start',
  'end',
  'room',
  'title',
  'subtitle',
  'talk',
  'type',
  'track',
  'speakers',
  'moderators',
  'chairs',
  'participants',
  'post',
  'organization',
  'description',
  'language',
  'link',
] as const;
export type Meaning = (typeof meanings)[number];

/** The first of each language is its usual one. Case, spaces, punctuation and «ё» are not compared. */
const names: Record<Meaning, string> = {
  id:
    'ID | Идентификатор | Код | Код мероприятия | Код сессии | GUID | UID | Session ID | Event ID | ' +
    'Code',
  when:
    'Дата и время | Дата, время | Дата время | Дата и время проведения | День и время | Когда | ' +
    'Date and time | Date & time | Date time | Day and time | When',
  date: 'Дата | День | Даты | Дата проведения | День, дата | Дата мероприятия | Date | ' + 'Day | Day/Date',
  time:
    'Время | Время проведения | Часы | Время начала и окончания | Начало и окончание | ' +
    'Начало - окончание | Период | Тайминг | Время мероприятия | Time | Times | Time slot | ' +
    'Timeslot | Slot | Hours | Timing',
  start:
    'Начало | Время начала | Старт | Начало мероприятия | Время с | С | Start | Start time | ' +
    'Starts | Begin | Begins | From',
  end:
    'Окончание | Конец | Время окончания | Завершение | Время завершения | Время по | По | До | ' +
    'End | End time | Ends | Finish | To | Until',
  room:
    'Зал | Аудитория | Место | Площадка | Место проведения | Помещение | Кабинет | Комната | ' +
    'Локация | Зал / площадка | Место (зал) | Где | Room | Hall | Venue | Location | Place | Where | ' +
    'Stage',
  title:
    'Название | Тема | Мероприятие | Наименование | Название мероприятия | ' +
    'Наименование мероприятия | Тема мероприятия | Название сессии | Тема сессии | Сессия | ' +
    'Заголовок | Событие | Программа | Содержание | Тема круглого стола | Название секции | Title | ' +
    'Session | Session title | Event | Event title | Name | Topic | Programme | Program | Activity | ' +
    'Agenda item',
  subtitle: 'Подзаголовок | Подтема | Subtitle',
  talk:
    'Тема доклада | Доклад | Название доклада | Тема выступления | Выступление | ' +
    'Название выступления | Доклады | Темы докладов | Talk | Talk title | Paper | Paper title | ' +
    'Presentation | Presentation title | Title of talk | Title of the talk',
  type:
    'Тип | Формат | Вид | Тип мероприятия | Формат мероприятия | Вид мероприятия | ' +
    'Форма проведения | Форма | Формат проведения | Type | Format | Kind | Session type | Event type',
  track:
    'Секция | Поток | Направление | Трек | Тематика | Тематическое направление | Номер секции | ' +
    'Блок | Track | Section | Stream | Theme',
  speakers:
    'Спикер | Спикеры | Докладчик | Докладчики | Выступающие | Выступающий | Лектор | Лекторы | ' +
    'ФИО | ФИО спикера | ФИО докладчика | ФИО выступающего | Фамилия, имя, отчество | Эксперт | ' +
    'Эксперты | Автор | Авторы | Ведущий эксперт | Speaker | Speakers | Presenter | Presenters | ' +
    'Lecturer | Author | Authors | People | Panelists | Speaker name | Speaker names',
  moderators:
    'Модератор | Модераторы | Ведущий | Ведущие | ФИО модератора | Moderator | Moderators | Host | ' +
    'Hosts | Facilitator',
  chairs:
    'Председатель | Председатели | Сопредседатели | Руководитель секции | Председательствующий | ' +
    'Chair | Chairs | Chairperson | Session chair',
  participants:
    'Участники | Участник | Участники дискуссии | Приглашенные участники | Participants | ' +
    'Participant | Discussants',
  post:
    'Должность | Должность спикера | Должность докладчика | Должность, организация | ' +
    'Должность и место работы | Статус спикера | Регалии | Post | Position | Job title | Role',
  organization:
    'Организация | Компания | Место работы | Учреждение | Организация спикера | ' +
    'Организация докладчика | Аффилиация | Organization | Organisation | Affiliation | Company | ' +
    'Institution',
  description:
    'Описание | Аннотация | Краткое описание | Тезисы | ' +
    'Вопросы для обсуждения | Вопросы | Abstract | Description | Summary | Annotation | Details',
  language: 'Язык | Язык мероприятия | Рабочий язык | Язык выступления | Language | Lang',
  link: 'Ссылка | Ссылки | Ссылка на трансляцию | Трансляция | Сайт | Link | Links | URL | Website',
};

export const columnNames = Object.fromEntries(
  meanings.map((meaning) => [meaning, names[meaning].split(' | ')]),
) as Record<Meaning, string[]>;
