/** Days as people type them and as spreadsheets store them; never in the US order. */
import { monthOf } from '../dates.ts';
import { dayOfSerial } from './serial.ts';
import type { Cell } from './table.ts';

/** What the year of «11 мая» and the day of «День 2» are taken from: ISO days, `null` where nothing says so. */
export interface Calendar {
  start: string | null;
  end: string | null;
  year: string | null;
}

export type DayFault = 'form' | 'impossible' | 'ambiguous' | 'several' | 'no-year' | 'no-start';

/** `weekday`: the one typed is not that of the day. */
export type ReadDay = { day: string; weekday: boolean; fault: null } | { day: null; fault: DayFault };

const weekdays = [
  /^(?:вс|воскресень[ея]|sun(?:day)?)$/,
  /^(?:пн|понедельник|mon(?:day)?)$/,
  /^(?:вт|вторник|tue(?:s|sday)?)$/,
  /^(?:ср|сред[ау]|wed(?:nesday)?)$/,
  /^(?:чт|четверг|thu(?:r|rs|rsday)?)$/,
  /^(?:пт|пятниц[ау]|fri(?:day)?)$/,
  /^(?:сб|суббот[ау]|sat(?:urday)?)$/,
];
const passedOver = /^(?:г|год|года|го|е|of|the|st|nd|rd|th|в)$/;
const ordinal = /^(?:день|day)\s*№?\s*(\d{1,2})$|^(\d{1,2})(?:-?[йы]й?)?\s*день$/;

export function readDay(cell: Cell, calendar: Calendar): ReadDay {
  if (typeof cell === 'number') {
    const day = dayOfSerial(cell);
    return day ? found(day) : calendarDay(cell, calendar);
  }
  const text = cell
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 100);
  const serial = /^\d{5}$/.test(text) ? dayOfSerial(Number(text)) : null;
  if (serial) return found(serial);
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[ t]\d{2}:\d{2}.*)?$/.exec(text);
  if (iso) return exists(iso[1], Number(iso[2]), Number(iso[3]));
  const count = ordinal.exec(text);
  if (count) return calendarDay(Number(count[1] ?? count[2]), calendar);
  const named = text.match(/\p{L}+/gu) ?? [];
  const months = named.map(monthOf).filter((month) => month !== null);
  const days = named.flatMap((word) => weekdayOf(word) ?? []);
  // «май» and «мар» are whole words here: whatever else stands beside makes it no date.
  if (named.some((word) => weekdayOf(word) === undefined && !isMonth(word) && !passedOver.test(word)))
    return none('form');
  if (months.length > 1 || days.length > 1) return none('several');
  const read = months[0] === undefined ? readNumeric(text, calendar) : readNamed(text, months[0], calendar);
  return read.fault === null && days[0] !== undefined && new Date(read.day).getUTCDay() !== days[0]
    ? { ...read, weekday: true }
    : read;
}

const found = (day: string): ReadDay => ({ day, weekday: false, fault: null });
const none = (fault: DayFault): ReadDay => ({ day: null, fault });

function weekdayOf(word: string): number | undefined {
  const index = weekdays.findIndex((pattern) => pattern.test(word));
  return index === -1 ? undefined : index;
}

const isMonth = (word: string) => word.length <= 9 && word.length >= 3 && monthOf(word) !== null;

/** «11 мая 2017», “May 11, 2017”, «11-12 мая»: the numbers beside the month's name. */
function readNamed(text: string, month: number, calendar: Calendar): ReadDay {
  const [day, second, ...more] = text.match(/\d+/g) ?? [];
  if (day === undefined || day.length > 2) return none('form');
  const afterMonth = /^\d+[^\d]*\p{L}{3,}[^\d]*\d+/u.test(text.slice(text.indexOf(day)));
  const isYear = second === undefined || second.length === 4 || (second.length === 2 && afterMonth);
  return more.length > 0 || !isYear ? none('several') : inYear(Number(day), month, second, calendar);
}

/** «11.05.2017», «11.05.17», «11.05»; with slashes only where no American can read it otherwise. */
function readNumeric(text: string, calendar: Calendar): ReadDay {
  const [, day = '', sign = '', month = '', year] =
    /(?<![\d.])(\d{1,2})\s?([./-])\s?(\d{1,2})(?:\s?[./-]\s?(\d{4}|\d{2}))?(?![\d]|\.\d)/.exec(text) ?? [];
  const numbers = text.match(/\d+/g) ?? [];
  if (day === '') return none('form');
  if (numbers.length > (year === undefined ? 2 : 3)) return none('several');
  if (sign !== '.' && year === undefined) return none(sign === '-' ? 'several' : 'ambiguous');
  if (sign === '/' && Number(day) <= 12 && day.padStart(2, '0') !== month.padStart(2, '0'))
    return none('ambiguous');
  return inYear(Number(day), Number(month), year, calendar);
}

/** Without a year: the one in which the day lies within the conference, else the conference's. */
function inYear(
  day: number,
  month: number,
  typed: string | undefined,
  { start, end, year }: Calendar,
): ReadDay {
  if (typed !== undefined) return exists(typed.length === 2 ? `20${typed}` : typed, month, day);
  const years = [start?.slice(0, 4), end?.slice(0, 4), year].filter((known) => typeof known === 'string');
  if (years.length === 0) return none('no-year');
  const days = years.map((known) => exists(known, month, day));
  return (
    days.find(
      (read) => read.fault === null && start !== null && read.day >= start && read.day <= (end ?? start),
    ) ?? (days[0] as ReadDay)
  );
}

/** The `count`th day of the conference. */
function calendarDay(count: number, { start, end }: Calendar): ReadDay {
  if (start === null) return none('no-start');
  const date = new Date(start);
  date.setUTCDate(date.getUTCDate() + count - 1);
  const day = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
  return Number.isInteger(count) && count >= 1 && day <= (end ?? start) && day !== ''
    ? found(day)
    : none('form');
}

function exists(year: string | undefined, month: number, day: number): ReadDay {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return real ? found(iso) : none('impossible');
}
