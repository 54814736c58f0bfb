/** What any import says of the files that it writes. */
import { wordsIn } from './pick.ts';
import { counted, type PluralForms } from './plural.ts';

export interface ImportFilesStrings {
  written: (count: number) => string;
  /** In a dry run. */
  wouldWrite: (count: number) => string;
  unchanged: string;
  /** Lines of a file, or files, that are not shown. */
  moreLines: (count: number) => string;
  moreFiles: (count: number) => string;
  bytes: (count: number) => string;
}

const filesRu: PluralForms = { one: 'файл', few: 'файла', many: 'файлов', other: 'файла' };
const linesRu: PluralForms = { one: 'строка', few: 'строки', many: 'строк', other: 'строки' };
const bytesRu: PluralForms = { one: 'байт', few: 'байта', many: 'байт', other: 'байта' };

const table: Record<'ru' | 'en', ImportFilesStrings> = {
  ru: {
    written: (count) => `Записано: ${counted('ru', count, filesRu)}.`,
    wouldWrite: (count) =>
      `Пробный запуск: ничего не записано. Было бы записано: ${counted('ru', count, filesRu)}.`,
    unchanged: 'Ничего не изменилось, записывать нечего.',
    moreLines: (count) => `… ещё ${counted('ru', count, linesRu)}`,
    moreFiles: (count) => `… и ещё ${counted('ru', count, filesRu)}, новые:`,
    bytes: (count) => `новый файл, ${counted('ru', count, bytesRu)}`,
  },
  en: {
    written: (count) => `Written: ${counted('en', count, { one: 'file', other: 'files' })}.`,
    wouldWrite: (count) =>
      `Dry run: nothing was written. It would be ${counted('en', count, { one: 'file', other: 'files' })}.`,
    unchanged: 'Nothing has changed, there is nothing to write.',
    moreLines: (count) => `… ${counted('en', count, { one: 'more line', other: 'more lines' })}`,
    moreFiles: (count) => `… and ${counted('en', count, { one: 'more new file', other: 'more new files' })}:`,
    bytes: (count) => `new file, ${counted('en', count, { one: 'byte', other: 'bytes' })}`,
  },
};

export const importFilesStrings = (language: string): ImportFilesStrings => wordsIn(table, language);
