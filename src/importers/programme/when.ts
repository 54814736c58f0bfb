/** When a row takes place, from whichever of its cells says so. */
import type { Issue } from '../../records/issues.ts';
import type { InputFile } from '../input.ts';
import type { Meaning } from './column-names.ts';
import { type Calendar, type DayFault, readDay } from './days.ts';
import type { SessionRow } from './rows.ts';
import { cellError, cellName, cellWarning } from './table.ts';
import { readTimes, type TimeFault, type Times } from './times.ts';

export interface When extends Times {
  /** Its own day, not a heading's. */
  date: string | null;
  /** There is a day, and it cannot be read. */
  unreadable: boolean;
}

export function whenOf(file: InputFile, { row, cells }: SessionRow, calendar: Calendar) {
  const when: When = { date: null, unreadable: false, start: null, end: null, moscow: false };
  const issues: Issue[] = [];
  const faulty = (meaning: Meaning, fault: TimeFault | DayFault, of: 'time' | 'day') => {
    const { column = 0, cell = '' } = cells.get(meaning) ?? {};
    const params = { cell: cellName(row, column), typed: String(cell).trim() };
    issues.push(
      of === 'time'
        ? fault === 'words'
          ? cellWarning(file, row, column, { code: 'programme-time-words', params })
          : cellError(file, row, column, {
              code: 'programme-time',
              params: { ...params, fault: fault as TimeFault },
            })
        : cellError(file, row, column, {
            code: 'programme-day',
            params: { ...params, fault: fault as DayFault },
          }),
    );
  };
  const readDate = (meaning: Meaning, text: string | number) => {
    const read = readDay(text, calendar);
    when.unreadable = read.day === null;
    if (read.day === null) return faulty(meaning, read.fault, 'day');
    when.date = read.day;
    if (read.weekday) {
      const { column = 0 } = cells.get(meaning) ?? {};
      const params = { cell: cellName(row, column), typed: String(text).trim(), day: read.day };
      issues.push(cellWarning(file, row, column, { code: 'programme-weekday', params }));
    }
  };
  for (const meaning of ['date', 'when', 'time', 'start', 'end'] as const) {
    const cell = cells.get(meaning)?.cell;
    if (cell === undefined) continue;
    if (meaning === 'date') {
      readDate(meaning, cell);
      continue;
    }
    const { day, time } = partsOf(cell, meaning === 'when', calendar);
    if (day !== null) readDate(meaning, day);
    if (time === null) continue;
    const { times, fault } = readTimes(time, { one: meaning === 'start' || meaning === 'end' });
    if (times === null) {
      faulty(meaning, fault, 'time');
      continue;
    }
    when.moscow ||= times.moscow;
    if (meaning === 'end') when.end = times.end ?? times.start;
    else {
      when.start = times.start ?? when.start;
      when.end = times.end ?? when.end;
    }
  }
  return { when, issues };
}

/** Day and times of «11 мая 2017, 10:30–12:00». A part of a spreadsheet's number tells its time, the whole its day. */
function partsOf(cell: string | number, both: boolean, calendar: Calendar) {
  if (typeof cell === 'number') {
    const isDay = cell > 1000;
    return {
      day: isDay && both ? Math.floor(cell) : null,
      time: isDay && Number.isInteger(cell) && both ? null : cell,
    };
  }
  const text = cell.trim().slice(0, 200);
  if (!both) {
    const [, day = null, time = text] = /^(\d{4}-\d{2}-\d{2})[ T](\d{1,2}:\d{2}.*)$/s.exec(text) ?? [];
    return { day, time };
  }
  const isTime = (words: string) => readTimes(words, { one: false }).times !== null;
  const isDay = (words: string) => readDay(words, calendar).day !== null;
  if (isDay(text)) return { day: text, time: null };
  if (isTime(text)) return { day: null, time: text };
  for (const { index } of text.matchAll(/[\s,;]+/g)) {
    const [day, time] = [text.slice(0, index), text.slice(index).replace(/^[\s,;]+/, '')];
    if (isDay(day) && isTime(time)) return { day, time };
  }
  return { day: null, time: text };
}
