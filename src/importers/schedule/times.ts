/** When an event is: conference systems write instants, clock times, days that end in the morning, and durations. */

export interface Times {
  date: string | null;
  start: string | null;
  end: string | null;
}

/** A moment as written: day and clock time, and the offset where there is one (`+02:00`, `Z`). */
export interface Moment {
  date: string;
  time: string;
  offset: string | null;
}

/** What is known of an event, each as the file has it and readable. */
export interface TimeFacts {
  /** With a day and mostly an offset. */
  moment: Moment | null;
  /** Clock time. */
  start: string | null;
  ends: Moment | null;
  minutes: number | null;
  /** The day of the programme, and the time at which it gives way to the next; `null` for midnight. */
  day: string | null;
  dayChange: string | null;
}

export function momentOf(typed: string): Moment | null {
  const [, date = '', hours = '', minutes = '', offset = null] =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?$/.exec(typed) ??
    [];
  const time = timeOf(`${hours}:${minutes}`);
  return dayOf(date) === null || time === null ? null : { date, time, offset };
}

/** `10:30` of `10:30`, `9:30` or `09:30:00`. */
export function timeOf(typed: string): string | null {
  const [, hours = '', minutes = ''] = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(typed) ?? [];
  const exists = hours !== '' && Number(hours) < 24 && Number(minutes) < 60;
  return exists ? `${hours.padStart(2, '0')}:${minutes}` : null;
}

/** The day of `2024-02-03`, with or without a time behind it. */
export function dayOf(typed: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(typed)?.[0];
  const date = new Date(`${day}T00:00:00Z`);
  return day !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
    ? day
    : null;
}

/** `00:45`, `01:30:00`, `1:02:30` (a day, two hours and a half), `PT1H30M`, `45`: in minutes. */
export function minutesOf(typed: string): number | null {
  const iso = /^P(?:(\d{1,3})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,5})M)?(?:\d{1,5}S)?)?$/.exec(typed);
  if (iso && typed.length > 2) return sum(iso[1], iso[2], iso[3]);
  if (/^\d{1,4}$/.test(typed)) return Number(typed);
  const parts = /^(\d{1,3}):(\d{2})(?::(\d{2}))?$/.exec(typed);
  if (parts === null) return null;
  const [, first, second, third] = parts;
  if (third === undefined || (third === '00' && first?.length === 2)) return sum('0', first, second);
  return sum(first, second, third);
}

function sum(days = '0', hours = '0', minutes = '0'): number {
  return (Number(days) * 24 + Number(hours)) * 60 + Number(minutes);
}

/**
 * Day and clock times in the conference's zone.
 * `differs`: the times are written in another offset than the zone's, and were taken as written.
 */
export function timesOf(facts: TimeFacts, zone: string | null): Times & { differs: boolean } {
  const { moment, start, ends, minutes } = facts;
  const begins = moment === null ? ofDay(facts) : { ...moment, ...inZone(moment, zone, start) };
  const end = ends === null ? null : inZone(ends, zone, null).time;
  return {
    date: begins.date,
    start: begins.time,
    end: end ?? (begins.time === null || minutes === null ? null : later(begins.time, minutes)),
    differs: begins.differs,
  };
}

/** A programme's day may last until the morning: what begins before its change is of the next day. */
function ofDay({ day, start, dayChange }: TimeFacts) {
  const isNext = day !== null && start !== null && dayChange !== null && start < dayChange;
  return { date: isNext ? nextDay(day) : day, time: start, differs: false };
}

function inZone(
  { date, time, offset }: Moment,
  zone: string | null,
  start: string | null,
): { date: string; time: string; differs: boolean } {
  if (zone === null || offset === null) return { date, time: start ?? time, differs: false };
  const local = clockIn(zone, new Date(`${date}T${time}:00${withColon(offset)}`));
  const isSame = local.date === date && local.time === time;
  return isSame || start !== time ? { ...local, differs: false } : { date, time, differs: true };
}

function withColon(offset: string): string {
  return offset.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(zone: string, instant: Date): { date: string; time: string } {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  clocks.set(zone, clock);
  // Swedish writes `2024-02-03 10:30`.
  const [date = '', time = ''] = clock.format(instant).split(' ');
  return { date, time };
}

/** A day long and longer has no end that a time of day could say. */
function later(time: string, minutes: number): string | null {
  if (minutes >= 24 * 60 || minutes === 0) return null;
  const [hours = 0, past = 0] = time.split(':').map(Number);
  const total = (hours * 60 + past + minutes) % (24 * 60);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** Whether there is a time zone of that name. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^[A-Z]/.test(name);
  } catch {
    return false;
  }
}
