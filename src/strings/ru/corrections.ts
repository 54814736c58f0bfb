import type { CorrectionStrings } from '../corrections.ts';
import { counted } from '../plural.ts';
import { dateOf } from './date-of.ts';

const forms = { one: 'исправление', few: 'исправления', many: 'исправлений', other: 'исправления' };

export const corrections: CorrectionStrings = {
  title: 'Исправления',
  note: 'Текст приведён с исправлениями, внесёнными после принятия документа.',
  made: (count, latest) =>
    count === 1
      ? `Исправление от ${dateOf(latest)}`
      : `${counted('ru', count, forms)}, последнее — от ${dateOf(latest)}`,
  mark: (date) => `исправление от ${dateOf(date)}`,
  all: 'Все исправления документа',
  adopted: 'В принятой редакции',
  original: 'Принятый текст',
  noOriginal: (was) =>
    `Исходный документ на сайте не размещён; принятые слова приведены здесь после слова «${was}».`,
  unclear:
    'Исправленные слова встречаются в тексте не один раз, поэтому принятая редакция целиком здесь не приведена.',
  ofOriginal: 'Исправления внесены в текст оригинала; слова приведены на его языке.',
};
