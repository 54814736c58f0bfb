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
  /** The code of the document’s own page. */
  documentCode: string;
  /** How to read the sheets: whose words are set in which letters, what the codes beside items are. */
  letters: string;
  codes: string;
  /** Before who translated it, and when. */
  translation: string;
  onSite: string;
  sameItems: string;
  digest: string;
  corrections: string;
  /** `place`: «п. 2 разд. II ч. 1»; `null` where no item or part is named. */
  correction: (place: string | null, was: string, now: string) => string;
  /** Where nothing is said of a source, and where a text was not compared with its own. */
  noSource: string;
  notCompared: string;
  proceedings: string;
  sessions: string;
  organizations: string;
  people: string;
  topics: string;
  columns: { time: string; session: string; room: string; page: string };
  /** To whoever builds the site: letters that no font has, or what else the standard refuses, in Typst’s words. */
  notAccessible: (letters: string, reasons: string) => string;
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
    documentCode: 'QR-код: адрес документа',
    letters: 'Слова документа набраны шрифтом с засечками, пояснения к ним — шрифтом без засечек.',
    codes: 'QR-код рядом с пунктом ведёт на его страницу; её адрес — адрес документа и знаки под кодом.',
    translation: 'Перевод',
    onSite: 'Текст на сайте',
    sameItems: 'Эти пункты на сайте',
    digest: 'SHA-256 исходного файла',
    corrections: 'Исправления после принятия',
    correction: (place, was, now) => `${place === null ? '' : `${place}: `}было «${was}», стало «${now}»`,
    noSource: 'не указан, текст ни с чем не сверен',
    notCompared: 'Сверен ли текст с источником, не указано',
    proceedings: 'Сборник материалов',
    sessions: 'Доклады и обсуждения',
    organizations: 'Указатель организаций',
    people: 'Именной указатель',
    topics: 'Тематический указатель',
    columns: { time: 'Время', session: 'Мероприятие', room: 'Место', page: 'Стр.' },
    notAccessible: (letters, reasons) =>
      [
        'PDF без отметки о доступности (PDF/UA-1)',
        letters && `: в шрифтах нет знаков ${letters}, вместо них пустые прямоугольники`,
        reasons && `. Typst: ${reasons}`,
      ].join(''),
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
    documentCode: 'QR code: address of the document',
    letters: 'The document’s words are set in letters with serifs, notes on them in letters without.',
    codes:
      'The QR code beside an item leads to its page, whose address is that of the document with the signs under the code.',
    translation: 'Translation',
    onSite: 'Text on the site',
    sameItems: 'These items on the site',
    digest: 'SHA-256 of the source file',
    corrections: 'Corrections after the adoption',
    correction: (place, was, now) => `${place === null ? '' : `${place}: `}was “${was}”, now “${now}”`,
    noSource: 'not stated, the text was compared with none',
    notCompared: 'Whether the text was compared with the source is not stated',
    proceedings: 'Proceedings',
    sessions: 'Talks and discussions',
    organizations: 'Index of organizations',
    people: 'Index of people',
    topics: 'Index of topics',
    columns: { time: 'Time', session: 'Session', room: 'Place', page: 'Page' },
    notAccessible: (letters, reasons) =>
      [
        'The PDF does not claim to be accessible (PDF/UA-1)',
        letters && `: no font has ${letters}, empty boxes stand for them`,
        reasons && `. Typst: ${reasons}`,
      ].join(''),
  },
};

export const pdfStrings = (language: string): PdfStrings => wordsIn(table, language);
