/** What the build and `proceedings permalinks` say of the ledger of published addresses. */
import { wordsIn } from './pick.ts';
import { counted } from './plural.ts';

export interface PermalinkStrings {
  added: (count: number) => string;
  nothingNew: string;
  /** Lines that two merged branches left. */
  dropped: (count: number) => string;
  /** `reason`: the code of the system’s error. */
  notWritten: (count: number, reason: string) => string;
}

/** «Добавлена 21 строка», «добавлено 2 строки». */
const agreeing = (count: number, one: string, more: string): string =>
  new Intl.PluralRules('ru').select(count) === 'one' ? one : more;

const table: Record<'ru' | 'en', PermalinkStrings> = {
  ru: {
    added: (count) =>
      `content/permalinks.lock: ${agreeing(count, 'добавлена', 'добавлено')} ${counted('ru', count, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' })}. Сохраните этот файл вместе с материалами.`,
    nothingNew: 'content/permalinks.lock: все опубликованные адреса уже записаны.',
    dropped: (count) =>
      `content/permalinks.lock: после слияния веток ${agreeing(count, 'убрана', 'убрано')} ${counted('ru', count, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' })}.`,
    notWritten: (count, reason) =>
      `content/permalinks.lock записать не удалось (${reason}), и новых адресов в нём нет (${count}). Сайт собран; запустите \`npx proceedings permalinks\` там, где файл можно изменить, и сохраните его.`,
  },
  en: {
    added: (count) =>
      `content/permalinks.lock: ${counted('en', count, { one: 'line', other: 'lines' })} added. Keep the file together with the content.`,
    nothingNew: 'content/permalinks.lock: all published addresses are recorded.',
    dropped: (count) =>
      `content/permalinks.lock: ${counted('en', count, { one: 'line', other: 'lines' })} left by merged branches removed.`,
    notWritten: (count, reason) =>
      `content/permalinks.lock could not be written (${reason}), so ${counted('en', count, { one: 'new address is', other: 'new addresses are' })} not in it. The site is built; run \`npx proceedings permalinks\` where the file can be changed, and commit it.`,
  },
};

export const permalinkStrings = (language: string): PermalinkStrings => wordsIn(table, language);
