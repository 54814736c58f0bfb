/**
 * EDITION -> its programme as a page shows it: by day and time, in parallel rooms where there are some. What has no
 * day goes by type.
 */
import type { SessionType } from '../../strings/vocabulary.ts';
import { clockOf, nextDay } from '../instants.ts';
import { byCodeUnits } from '../order.ts';
import type { Edition } from '../types.ts';
import { type SessionLine, sessionLine } from './home.ts';
import { type Grid, gridOf } from './programme-grid.ts';

export interface Programme {
  title: string;
  start: string;
  end: string;
  timezone: string | null;
  /** How many sessions are published, and how many were held. */
  count: number;
  total: number | null;
  /** The instants between which the conference runs; `null` where no zone is stated. */
  runs: { from: string; until: string } | null;
  days: ProgrammeDay[];
  /** Sessions without a day. */
  byType: { type: SessionType; sessions: ProgrammeLine[] }[];
}

export interface ProgrammeDay {
  date: string;
  /** For a few parallel rooms; a list says the rest better. */
  grid: Grid<ProgrammeLine> | null;
  /** Sessions with a time, where there is no grid. */
  timed: ProgrammeLine[];
  untimed: ProgrammeLine[];
}

export interface ProgrammeLine extends SessionLine {
  /** The instant that it is over: its end, or the next beginning in its room where it states none. */
  until: string | null;
}

export function programmeOf(edition: Edition): Programme {
  const { title, start, end, timezone, sessions, sessionsTotal } = edition;
  const lines = sessions.map(sessionLine);
  const all = lines.map((line) => ({ ...line, until: untilOf(line, lines) }));
  const rooms = [...new Set(all.map(({ room }) => room).filter((room) => room !== null))];
  const byDay = Map.groupBy(all, ({ date }) => date);
  const undated = byDay.get(null) ?? [];
  byDay.delete(null);
  return {
    title,
    start,
    end,
    timezone,
    count: sessions.length,
    total: sessionsTotal,
    runs: timezone === null ? null : runsOf(edition, timezone),
    days: [...byDay].map(([date, day]) => dayOf(date ?? '', day, rooms)),
    byType: [...Map.groupBy(undated, ({ type }) => type)].map(([type, group]) => ({ type, sessions: group })),
  };
}

function dayOf(date: string, sessions: ProgrammeLine[], rooms: string[]): ProgrammeDay {
  const timed = sessions.filter(({ start }) => start !== null);
  const grid = gridOf(timed, rooms);
  return {
    date,
    grid,
    timed: grid === null ? timed : [],
    untimed: sessions.filter(({ start }) => start === null),
  };
}

function untilOf({ begins, ends, date, room }: SessionLine, all: SessionLine[]): string | null {
  if (ends !== null || begins === null) return ends;
  const [next] = all
    .filter((other) => other.date === date && other.room === room)
    .map((other) => other.begins ?? '')
    .filter((other) => other > begins)
    .toSorted(byCodeUnits);
  return next ?? null;
}

/** From the first midnight to the last, or to the end of what goes on past it. */
function runsOf({ start, end, sessions }: Edition, timezone: string): Programme['runs'] {
  const clock = clockOf(timezone);
  const ends = [clock(nextDay(end), '00:00'), ...sessions.flatMap((session) => session.ends ?? [])];
  return {
    from: clock(start, '00:00'),
    until: ends.reduce((last, one) => (Date.parse(one) > Date.parse(last) ? one : last)),
  };
}
