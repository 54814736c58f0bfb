/** Times of day as people type them and as spreadsheets store them. What could be read in two ways is refused. */

import { clock, dayOfSerial, timeOfSerial } from './serial.ts';
import type { Cell } from './table.ts';

export interface Times {
  /** `10:30` */
  start: string | null;
  end: string | null;
  /** The cell says that its times are those of Moscow. */
  moscow: boolean;
}

/** `date`: the spreadsheet has made a day of it; `words`: nothing in it is a time. */
export type TimeFault = 'form' | 'impossible' | 'ambiguous' | 'date' | 'words';

export type ReadTimes = { times: Times; fault: null } | { times: null; fault: TimeFault };

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Hours and minutes; hours alone; `1030`. Seconds are passed over. */
const TIME = String.raw`(?:\d{1,2} ?(?::|\.|,|ч\.?|h) ?\d{2}(?:[:.]\d{2}(?:[.,]\d{1,3})?)? ?(?:мин\.?|min\.?|m\b|ч\.?)?|\d{1,2}-\d{2}|\d{4}|\d{1,2} ?(?:час(?:ов|а)?|ч\.?|h)?)(?: ?[ap]\.? ?m\b\.?)?`;
const single = new RegExp(`^(?:(?:с|со|в|начало в|from|at|starts at) )?(?<start>${TIME})(?: ?[-–—])?$`);
const range = new RegExp(
  `^(?:(?:с|со|from) )?(?<start>${TIME})(?: ?(?:-|–|—|−|‒|\\.{2,3}|…|/) ?| (?:до|по|to|till|until) )(?:до )?(?<end>${TIME})$`,
);
const until = new RegExp(`^(?:до|until|till) (?<end>${TIME})$`);
const zone =
  /[(,]? ?(?:по )?(?:мск|msk|моск\.|московско[а-я]+(?: времени| время)?|utc ?\+ ?3|gmt ?\+ ?3)\.?[)]?/g;

/** @param one the cell is to hold one time, so «10-12» cannot be two */
export function readTimes(cell: Cell, { one }: { one: boolean }): ReadTimes {
  if (typeof cell === 'number') return readNumber(cell);
  const lower = cell
    .normalize('NFC')
    .replaceAll(/(\d) ?([⁰¹²³⁴⁵⁶⁷⁸⁹]{2})/g, (_, hour, raised: string) => `${hour}:${digits(raised)}`)
    .toLowerCase()
    .slice(0, 200);
  const bare = lower.replaceAll(/\s+/g, ' ').replaceAll(zone, ' ');
  const moscow = bare !== lower.replaceAll(/\s+/g, ' ');
  const text = bare.replaceAll(/\s+/g, ' ').trim().replace(/[;,]$/, '');
  if (!/\d/.test(text)) return fault('words');
  if (/^\d{4}-\d{2}-\d{2}$|^\d{1,2}[.\-/ ]\p{L}{3,4}\.?$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/u.test(text))
    return fault('date');
  const fraction = /^0[.,](\d{3,})$/.exec(text);
  if (fraction) return readNumber(Number(`0.${fraction[1]}`));
  // A part of a day, or minutes after midnight?
  if (/^0[.,]\d{1,2}$/.test(text)) return fault('ambiguous');
  const found = (single.exec(text) ?? range.exec(text) ?? until.exec(text))?.groups;
  if (!found) return fault('form');
  return between(found.start, found.end, { one, moscow });
}

const digits = (raised: string) => [...raised].map((digit) => superscripts.indexOf(digit)).join('');
const fault = (reason: TimeFault): ReadTimes => ({ times: null, fault: reason });
const at = (start: string | null, end: string | null, moscow = false): ReadTimes => ({
  times: { start, end, moscow },
  fault: null,
});

/** A part of a day; a day with it; hours; or «10.30» that a spreadsheet took for a number. */
function readNumber(number: number): ReadTimes {
  if (number >= 0 && number < 1) return at(timeOfSerial(number), null);
  if (dayOfSerial(number)) return Number.isInteger(number) ? fault('date') : at(timeOfSerial(number), null);
  const [hours = 0, minutes = 0] = number.toFixed(2).split('.').map(Number);
  if (hours < 0 || hours > 23 || minutes > 59 || Math.abs(number * 100 - Math.round(number * 100)) > 1e-6) {
    return fault('impossible');
  }
  // Half past, or ten to?
  if (minutes === 50) return fault('ambiguous');
  return at(clock(hours, minutes), null);
}

interface Clock {
  hours: number;
  minutes: number;
  half: 'a' | 'p' | null;
  /** «10», and not «10.00». */
  bare: boolean;
  /** «10-30». */
  hyphen: boolean;
}

function between(
  from: string | undefined,
  to: string | undefined,
  { one, moscow }: { one: boolean; moscow: boolean },
) {
  const start = from === undefined ? null : clockOf(from);
  const end = to === undefined ? null : clockOf(to);
  // «10–30» with the dash that an editor makes of a hyphen.
  if (start?.bare && end?.bare && (end.hours > 24 || /^00/.test(to ?? ''))) {
    return finish({ ...start, minutes: end.hours, bare: false }, null, moscow);
  }
  if (start?.hyphen && !end && !one && start.minutes > start.hours && start.minutes <= 24)
    return fault('ambiguous');
  if (start && end && !start.half !== !end.half && !shareHalf(start, end)) return fault('ambiguous');
  return finish(start, end, moscow);
}

function finish(start: Clock | null, end: Clock | null, moscow: boolean): ReadTimes {
  const [first, last] = [start, end].map((time) => (time === null ? null : textOf(time)));
  // Midnight as the end of a day.
  const ends = last === '24:00' ? '00:00' : last;
  if (
    [first, ends].some(
      (time) => time !== null && time !== undefined && !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time),
    )
  ) {
    return fault('impossible');
  }
  return at(first ?? null, ends ?? null, moscow);
}

function clockOf(typed: string): Clock {
  const half = /([ap])\.? ?m\.?$/.exec(typed)?.[1] as 'a' | 'p' | undefined;
  const [, whole = '', hours = whole.slice(0, 2), minutes = ''] =
    /^(?:(\d{4})$|(\d{1,2})(?: ?(?::|\.|,|ч\.?|h|-) ?(\d{2}))?)/.exec(typed) ?? [];
  return {
    hours: Number(hours),
    minutes: Number(whole === '' ? minutes : whole.slice(2)),
    half: half ?? null,
    bare: whole === '' && minutes === '',
    hyphen: /^\d{1,2}-\d{2}/.test(typed),
  };
}

/** “10:00–11:30 am” says it of both; whether it can be so. */
function shareHalf(start: Clock, end: Clock): boolean {
  const half = start.half ?? end.half;
  const minutes = ({ hours, minutes }: Clock) => (hours % 12) * 60 + minutes;
  const inOrder = minutes(start) <= minutes(end);
  if (start.half) {
    end.half = half;
    return inOrder;
  }
  // “11:00–1:00 pm” begins in the morning.
  start.half = inOrder ? half : half === 'p' ? 'a' : 'p';
  return true;
}

function textOf({ hours, minutes, half }: Clock): string {
  if (half === null) return clock(hours, minutes);
  return hours < 1 || hours > 12 ? 'no time' : clock((hours % 12) + (half === 'p' ? 12 : 0), minutes);
}
