/** Dates in words. Content holds ISO dates of the conference's own calendar, so no time zone takes part. */
import { capitalized } from './capitalized.ts';

const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const weekday = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;

/** Intl writes «г.» where a Russian document writes «года», and thin spaces about a dash. */
const inFull = (text: string) => text.replace(/\s*г\.$/u, ' года').replaceAll('\u2009', '');

/** `2017`, `2018-03` or `2017-05-12` in the language's words: «12 мая 2017 года». */
export function formatDate(language: string, iso: string): string {
  if (iso.length === 4) return language === 'ru' ? `${iso} год` : iso;
  return inFull(new Intl.DateTimeFormat(language, iso.length === 7 ? month : day).format(new Date(iso)));
}

/** A range of ISO days as one phrase: «11–12 мая 2017 года». */
export function formatDateRange(language: string, start: string, end: string): string {
  return inFull(new Intl.DateTimeFormat(language, day).formatRange(new Date(start), new Date(end)));
}

/** A day of a programme as a heading, whose year is known: «Четверг, 11 мая». */
export function formatWeekday(language: string, iso: string): string {
  return capitalized(new Intl.DateTimeFormat(language, weekday).format(new Date(iso)), language);
}
