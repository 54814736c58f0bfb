/**
 * EDITION -> its programme as a page shows it: by day and time, in parallel rooms where there are some. What has no
 * day goes by type.
 */
import type { SessionType } from '../../strings/vocabulary.ts';
import { clockOf, nextDay } from '../instants.ts';
import { byCodeUnits } from '../order.ts';
import type { Edition } from '../types.ts';
import { type SessionLine, sessionLine } from './home.ts';
import {
  type ProgrammeFacet,
  type ProgrammeTraits,
  programmeFacets,
  programmeTraits,
} from './programme-filters.ts';
import { type Grid, gridOf } from './programme-grid.ts';
import { type WideGrid, wideGridOf } from './programme-wide-grid.ts';

/** A day with more sessions than this is not read from its beginning to its end: it gets hours and filters. */
const longDay = 40;

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
  /** `null` where neither a day nor what has none is long. */
  filters: ProgrammeFacet[] | null;
  /** Sessions without a day. */
  byType: { type: SessionType; sessions: ProgrammeLine[] }[];
}

export interface ProgrammeDay {
  date: string;
  /** For a few parallel rooms. */
  grid: Grid<ProgrammeLine> | null;
  /** For many of them. */
  wideGrid: WideGrid<ProgrammeLine> | null;
  /** Sessions with a time, where there is no grid. */
  timed: ProgrammeLine[];
  /** Instead of `timed` where these are many: by the hour in which they begin, «10:00». */
  hours: { hour: string; sessions: ProgrammeLine[] }[];
  untimed: ProgrammeLine[];
}

export interface ProgrammeLine extends SessionLine {
  /** The instant that it is over: its end, or the next beginning in its room where it states none. */
  until: string | null;
  /** What the filters ask for; `null` where there are none. */
  traits: ProgrammeTraits | null;
}

export function programmeOf(edition: Edition): Programme {
  const { title, start, end, timezone, sessions, sessionsTotal, contentLanguage } = edition;
  const { compare } = new Intl.Collator(contentLanguage, { numeric: true });
  const lines = sessions.map(sessionLine);
  const isLong = [...Map.groupBy(lines, ({ date }) => date).values()].some(({ length }) => length > longDay);
  const all = lines.map((line) => ({
    ...line,
    until: untilOf(line, lines),
    traits: isLong ? programmeTraits(line) : null,
  }));
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
    days: [...byDay].map(([date, day]) => dayOf(date ?? '', day, rooms, compare)),
    filters: isLong ? programmeFacets(lines, compare) : null,
    byType: [...Map.groupBy(undated, ({ type }) => type)].map(([type, group]) => ({ type, sessions: group })),
  };
}

/** The columns of a few rooms are in the order of their use; among many a room is found by its name. */
function dayOf(
  date: string,
  sessions: ProgrammeLine[],
  rooms: string[],
  compare: Intl.Collator['compare'],
): ProgrammeDay {
  const timed = sessions.filter(({ start }) => start !== null);
  const grid = gridOf(timed, rooms);
  const wideGrid = grid === null ? wideGridOf(timed, rooms.toSorted(compare)) : null;
  const listed = grid === null && wideGrid === null ? timed : [];
  const isLong = listed.length > longDay;
  return {
    date,
    grid,
    wideGrid,
    timed: isLong ? [] : listed,
    hours: isLong ? hoursOf(listed) : [],
    untimed: sessions.filter(({ start }) => start === null),
  };
}

const hoursOf = (sessions: ProgrammeLine[]) =>
  [...Map.groupBy(sessions, ({ start }) => `${start?.slice(0, 2)}:00`)].map(([hour, group]) => ({
    hour,
    sessions: group,
  }));

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
