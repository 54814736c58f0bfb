/** A date as what something is of: «от 1 июня 2017 года», «от июня 2017 года», «от 2017 года». */
import { formatDate } from '../dates.ts';

/** `iso`: a day, a month or a year. Intl has the genitive of a month only beside a day. */
export function dateOf(iso: string): string {
  if (iso.length === 4) return `${iso} года`;
  return iso.length === 7 ? formatDate('ru', `${iso}-01`).replace(/^1\s/, '') : formatDate('ru', iso);
}
