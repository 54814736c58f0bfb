/**
 * What a reader types who wants one of the site's own pages: further words by which it is found, and which it does not
 * show. A page has those that it answers, if only by saying that there is nothing.
 */
export type OwnPage =
  | 'home'
  | 'editions'
  | 'edition'
  | 'programme'
  | 'materials'
  | 'resolutions'
  | 'resolution'
  | 'recommendations'
  | 'organizations'
  | 'people'
  | 'topics'
  | 'contacts'
  | 'data'
  | 'accessibility';

/** Between commas. */
export type PageWords = Record<OwnPage, string>;

export const pageWords = {
  ru: {
    home: 'главная страница, начальная страница, на главную, сайт конференции',
    editions:
      'архив конференций, прошлые конференции, предыдущие конференции, история конференции, прошлые годы, все конференции',
    edition:
      'дата и место проведения, даты проведения, когда и где проходит, организаторы, участники и страны, сколько участников, девиз, партнёры и поддержка, итоги конференции',
    programme:
      'расписание, график, повестка дня, план конференции, список мероприятий, круглые столы и сессии, сетка программы, время и залы, спикеры и докладчики, выступления, секции',
    materials:
      'презентации, слайды, видео, видеозаписи, записи выступлений, фото, фотографии, фотоотчёт, публикации, сборник материалов, стенограммы, протоколы, пресс-релизы, раздаточные материалы, скачать материалы, файлы, документы конференции',
    resolutions: 'все резолюции, итоговые документы, документы конференции, решения конференции',
    resolution:
      'скачать резолюцию, полный текст резолюции, резолюция целиком, исходный файл резолюции, текст документа, итоговый документ, решения конференции, распечатать резолюцию',
    recommendations:
      'все рекомендации, список рекомендаций, перечень рекомендаций, все пункты резолюции, список пунктов, предложения участников, рекомендации по адресатам, рекомендации по темам, ход рассмотрения и реализации',
    organizations:
      'список организаций, адресаты рекомендаций, кому адресовано, кому направлено, органы власти, министерства и ведомства, учреждения',
    people:
      'список спикеров, спикеры, докладчики, выступающие, модераторы, эксперты, список докладчиков, персоналии, кто выступал',
    topics: 'список тем, тематика, рубрики, рубрикатор, предметный указатель, направления',
    contacts:
      'телефон, почта, электронная почта, адрес, email, e-mail, оргкомитет, организационный комитет, организатор, обратная связь, связаться, написать организатору, задать вопрос, сообщить об ошибке',
    data: 'постоянные адреса, постоянная ссылка, как ссылаться, адреса страниц, карта сайта, sitemap, исходные файлы, оригиналы документов, скачать исходный файл, контрольная сумма, открытые данные, машиночитаемые данные, форматы файлов, выгрузка, json, csv, xml, api, bibtex, rss, подписаться',
    accessibility:
      'для слабовидящих, версия для слабовидящих, для незрячих, для людей с инвалидностью, крупный шрифт, размер шрифта, увеличить текст, контраст, тёмная тема, управление с клавиатуры, программа экранного доступа, настройки вида, WCAG',
  },
  en: {
    home: 'home page, start page, front page, main page',
    editions: 'archive, past conferences, previous conferences, earlier years, history, all conferences',
    edition:
      'date and place, when and where, dates, organizers, participants and countries, how many participants, motto, partners and support, outcomes of the conference',
    programme:
      'program, schedule, timetable, agenda, list of sessions, round tables and sessions, times and rooms, speakers, talks',
    materials:
      'presentations, slides, video, recordings, photos, pictures, publications, proceedings, transcripts, minutes, press releases, handouts, download materials, files',
    resolutions: 'all resolutions, outcome documents, conference documents, decisions of the conference',
    resolution:
      'download the resolution, full text of the resolution, whole resolution, source file of the resolution, outcome document, print the resolution',
    recommendations:
      'all recommendations, list of recommendations, all items of the resolution, list of items, proposals of the participants, recommendations by addressee, recommendations by topic, follow-up and implementation',
    organizations:
      'list of organizations, addressees, addressed to, sent to, authorities, ministries and agencies, bodies',
    people: 'list of speakers, speakers, presenters, moderators, experts, who spoke, participants',
    topics: 'list of topics, subjects, themes, subject index, categories',
    contacts:
      'telephone, phone, e-mail, email, mail, postal address, organizing committee, organizer, contact us, feedback, ask a question, report an error',
    data: 'permanent addresses, permalink, how to refer, addresses of pages, site map, sitemap, source files, originals of the documents, checksum, open data, machine-readable data, file formats, export, json, csv, xml, api, bibtex, rss, subscribe',
    accessibility:
      'low vision, visually impaired, blind, disability, large print, font size, text size, contrast, dark theme, dark mode, keyboard navigation, screen reader, display settings, WCAG',
  },
} as const satisfies Record<'ru' | 'en', PageWords>;
