/** Rows with a single text across the table: a day, a room or a section that holds for the rows below. */
import { type Calendar, readDay } from './days.ts';

/** What holds for the rows below; each `null` where no heading has said so. */
export interface Context {
  date: string | null;
  room: string | null;
  track: string | null;
}

export interface Heading {
  meaning: keyof Context;
  value: string;
  /** A weekday is typed that is not that of the day. */
  weekday?: boolean;
}

const patterns: readonly (readonly [keyof Context, RegExp])[] = [
  [
    'room',
    /^(?:(?:[\p{L}-]+ ){0,2}(?:конференц-|конгресс-|пресс-)?зал|аудитория|ауд\.|павильон|площадка|кабинет|каб\.|комната|холл|room|(?:[\p{L}-]+ )?hall|auditorium|stage)(?![\p{L}])/iu,
  ],
  ['track', /^(?:секция|поток|направление|трек|тематический блок|блок|track|section|stream)(?![\p{L}])/iu],
];
const weekday =
  /^(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/** Longer texts are a note to the reader. */
const LONGEST = 120;

/** «11 мая, Зал А»: every part of it must be understood, else it is no heading (`[]`). */
export function headingsIn(text: string, calendar: Calendar): Heading[] {
  const whole = text.replaceAll(/\s+/g, ' ').trim();
  if (whole.length > LONGEST) return [];
  const heading = headingOf(whole, calendar);
  if (heading) return [heading];
  const parts = whole.split(/[,;|•]|\.(?= \p{L})|\s[–—-]\s/u).map((part) => part.trim());
  const found = parts.map((part) => (weekday.test(part) ? null : headingOf(part, calendar)));
  if (found.some((heading, index) => heading === null && !weekday.test(parts[index] ?? ''))) {
    // «Секция 1. Кластеры», «Зал А - трансляция»: its first words say what it is.
    const [first] = found;
    return first && first.meaning !== 'date' ? [{ ...first, value: whole }] : [];
  }
  const known = found.filter((heading) => heading !== null);
  return known.filter(
    ({ meaning }, index) => known.findIndex((other) => other.meaning === meaning) === index,
  );
}

function headingOf(text: string, calendar: Calendar): Heading | null {
  const read = /\p{L}|\d\.\d/u.test(text) ? readDay(text, calendar) : null;
  if (read !== null && read.day !== null) return { meaning: 'date', value: read.day, weekday: read.weekday };
  const [meaning] = patterns.find(([, pattern]) => pattern.test(text)) ?? [];
  return meaning === undefined ? null : { meaning, value: text };
}

/** Headings that hold, in order. A new one ends those of its kind and what has stood below them; a day ends all. */
export function withHeading(holding: readonly Heading[], heading: Heading): Heading[] {
  if (heading.meaning === 'date') return [heading];
  const same = holding.findIndex(({ meaning }) => meaning === heading.meaning);
  return [...(same === -1 ? holding : holding.slice(0, same)), heading];
}

export function contextOf(holding: readonly Heading[]): Context {
  const value = (wanted: keyof Context) => holding.find(({ meaning }) => meaning === wanted)?.value ?? null;
  return { date: value('date'), room: value('room'), track: value('track') };
}

const breaks =
  /^(?:кофе|чай|обед|ланч|завтрак|ужин|фуршет|банкет|перерыв|регистрация|сбор |приветственный кофе|экскурси|трансфер|отъезд|заезд|coffee|tea |tea$|lunch|break|breakfast|dinner|reception|registration|welcome)/iu;

/** «Кофе-брейк», «Регистрация участников»: no heading, whatever column it stands in. */
export const isBreak = (text: string): boolean => breaks.test(text.trim());
