/** Times of a programme as instants: a day and a time in the edition's zone become `2017-05-11T10:00+03:00`. */
import { rememberedText } from '../remembered.ts';

/** Takes an ISO day and HH:MM. */
export type Clock = (day: string, time: string) => string;

/** `timezone`: `Europe/Moscow`. */
export const clockOf = rememberedText((timezone: string): Clock => {
  const format = new Intl.DateTimeFormat('en', { timeZone: timezone, timeZoneName: 'longOffset' });
  /** «GMT+03:00», and «GMT» alone for none. */
  const offsetAt = (instant: number) =>
    format
      .formatToParts(instant)
      .find(({ type }) => type === 'timeZoneName')
      ?.value.slice(3) || '+00:00';
  return (day, time) => {
    const local = `${day}T${time}`;
    // Read as UTC it is hours away, where the clocks may not have changed yet: so once more with what was found.
    const near = offsetAt(Date.parse(`${local}Z`));
    return local + offsetAt(Date.parse(local + near));
  };
});

export function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

interface Times {
  start: string | null;
  end: string | null;
}

export interface Instants {
  begins: string | null;
  ends: string | null;
}

/** When something happens that is on `day`; an end before the start is on the next one. */
export function instantsOf(day: string | null, { start, end }: Times, clock: Clock | null): Instants {
  if (day === null || start === null || clock === null) return { begins: null, ends: null };
  return {
    begins: clock(day, start),
    ends: end === null ? null : clock(end < start ? nextDay(day) : day, end),
  };
}

/** The day of a talk: the session's, or the next one where the session goes on past midnight and the talk is after it. */
export function dayOfTalk(day: string | null, session: Times, talk: Times): string | null {
  if (day === null || session.start === null || session.end === null || talk.start === null) return day;
  return session.end < session.start && talk.start < session.start ? nextDay(day) : day;
}
