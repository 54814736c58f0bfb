/** Dates in words. Content holds ISO dates of the conference's own calendar, so no time zone takes part. */
import { rememberedText } from '../remembered.ts';
import { capitalized } from './capitalized.ts';

const shapes = {
  day: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' },
} as const;

/** To make one takes a hundred times longer than to use it. */
const formats = Object.fromEntries(
  Object.entries(shapes).map(([shape, options]) => [
    shape,
    rememberedText((language: string) => new Intl.DateTimeFormat(locale(language), options)),
  ]),
) as Record<keyof typeof shapes, (language: string) => Intl.DateTimeFormat>;

/** Intl writes «г.» where a Russian document writes «года», and thin spaces about a dash. */
const inFull = (text: string, aboutDash = '') =>
  text.replace(/\s*г\.$/u, ' года').replaceAll('\u2009', aboutDash);

/** The interface's English is British, and so are its dates: «11–12 May 2017», as the documents of international bodies have them. */
const locale = (language: string) => (language === 'en' ? 'en-GB' : language);

const isChinese = (language: string) => /^zh\b/i.test(language);

/** `2017`, `2018-03` or `2017-05-12` in the language's words: «12 мая 2017 года». */
export function formatDate(language: string, iso: string): string {
  if (iso.length === 4) return language === 'ru' ? `${iso} год` : isChinese(language) ? `${iso}年` : iso;
  return inFull(formats[iso.length === 7 ? 'month' : 'day'](language).format(new Date(iso)));
}

/** A range of ISO days as one phrase: «11–12 мая 2017 года». */
export const formatDateRange = rememberedText((language: string, start: string, end: string): string => {
  if (isChinese(language)) return chineseRange(language, start, end);
  const isOneMonth = start.slice(0, 7) === end.slice(0, 7);
  const range = formats.day(language).formatRange(new Date(start), new Date(end));
  return inFull(range, isOneMonth ? '' : ' ');
});

/** «2017年5月11日至12日»: Intl has only figures with slashes. */
function chineseRange(language: string, start: string, end: string): string {
  const from = formatDate(language, start);
  if (start === end) return from;
  const to = formatDate(language, end);
  if (start.slice(0, 4) !== end.slice(0, 4)) return `${from}至${to}`;
  return `${from}至${start.slice(0, 7) === end.slice(0, 7) ? to.replace(/^.*月/, '') : to.replace(/^.*年/, '')}`;
}

/** A day of a programme as a heading, whose year is known: «Четверг, 11 мая». */
export function formatWeekday(language: string, iso: string): string {
  return capitalized(formats.weekday(language).format(new Date(iso)), language);
}
