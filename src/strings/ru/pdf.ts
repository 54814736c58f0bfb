/** The words of printed documents: the resolution, an extract of it, the book of an edition. */

import type { PdfStrings } from '../pdf.ts';
import { terms } from './terms.ts';

export const pdf: PdfStrings = {
  extractFrom: (title) => terms.citeIn('Извлечение из', title),
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
};
