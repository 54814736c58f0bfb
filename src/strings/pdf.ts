/** The words of printed documents: the resolution, an extract of it, the book of an edition. */
import { wordsIn } from './pick.ts';
import { termsRu } from './terms.ru.ts';

export interface PdfStrings {
  /** A resolution’s title with what is done with it: «Извлечение из Резолюции …». */
  extractFrom: (title: string) => string;
  /** Above the name of whom the items of an extract concern. */
  concerning: Record<'body' | 'group', string>;
  /** On every sheet of an extract. */
  notCertified: string;
  /** On every sheet of the book. */
  generated: string;
  /** The number of a sheet and how many there are: «3 из 8». */
  of: string;
  /** Before the number of a page. */
  page: string;
  /** In place of a picture, before what it shows. */
  picture: string;
  /** `place`: «пункта 3 раздела I части 1». */
  codeOf: (place: string) => string;
  /** How to read the sheets: whose words are set in which letters, what the codes beside items are. */
  letters: string;
  codes: string;
  /** Before who translated it, and when. */
  translation: string;
  onSite: string;
  sameItems: string;
  digest: string;
  corrections: string;
  correction: (was: string, now: string) => string;
  proceedings: string;
  sessions: string;
  organizations: string;
  people: string;
  topics: string;
  columns: { time: string; session: string; room: string; page: string };
}

const table: Record<'ru' | 'en', PdfStrings> = {
  ru: {
    extractFrom: (title) => termsRu.citeIn('Извлечение из', title),
    concerning: { body: 'Пункты, касающиеся организации', group: 'Пункты, касающиеся группы' },
    notCertified: 'Сформировано автоматически, не заверено',
    generated: 'Сформировано автоматически по материалам сайта',
    of: 'из',
    page: 'стр.',
    picture: 'Изображение',
    codeOf: (place) => `QR-код: адрес ${place}`,
    letters: 'Слова документа набраны шрифтом с засечками, пояснения к ним — шрифтом без засечек.',
    codes: 'QR-код рядом с пунктом ведёт на его страницу; её адрес — адрес документа и знаки под кодом.',
    translation: 'Перевод',
    onSite: 'Текст на сайте',
    sameItems: 'Эти пункты на сайте',
    digest: 'SHA-256 исходного файла',
    corrections: 'Исправления после принятия',
    correction: (was, now) => `было «${was}», стало «${now}»`,
    proceedings: 'Сборник материалов',
    sessions: 'Доклады и обсуждения',
    organizations: 'Указатель организаций',
    people: 'Именной указатель',
    topics: 'Тематический указатель',
    columns: { time: 'Время', session: 'Мероприятие', room: 'Место', page: 'Стр.' },
  },
  en: {
    extractFrom: (title) => `Extract: ${title}`,
    concerning: { body: 'Items concerning this body', group: 'Items concerning this group' },
    notCertified: 'Generated automatically, not certified',
    generated: 'Generated automatically from the site',
    of: 'of',
    page: 'p.',
    picture: 'Picture',
    codeOf: (place) => `QR code: address of ${place}`,
    letters: 'The document’s words are set in letters with serifs, notes on them in letters without.',
    codes:
      'The QR code beside an item leads to its page, whose address is that of the document with the signs under the code.',
    translation: 'Translation',
    onSite: 'Text on the site',
    sameItems: 'These items on the site',
    digest: 'SHA-256 of the source file',
    corrections: 'Corrections after the adoption',
    correction: (was, now) => `was “${was}”, now “${now}”`,
    proceedings: 'Proceedings',
    sessions: 'Talks and discussions',
    organizations: 'Index of organizations',
    people: 'Index of people',
    topics: 'Index of topics',
    columns: { time: 'Time', session: 'Session', room: 'Place', page: 'Page' },
  },
};

export const pdfStrings = (language: string): PdfStrings => wordsIn(table, language);
