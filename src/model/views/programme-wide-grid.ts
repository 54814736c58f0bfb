/**
 * Sessions of a day in many rooms -> a table to be scrolled: as that of a few rooms, but its rows are as high as they last,
 * half-hours are marked beside them, and a room's free time is one cell.
 */
import type { Cell } from './programme-grid.ts';
import { boundaries, clockTime, isOn, type Placed, placedInRooms, type Timed } from './programme-lanes.ts';

export interface WideGrid<Session> {
  /** A room in which sessions overlap takes several columns; `null`: no room is stated. */
  rooms: { name: string | null; columns: number }[];
  rows: WideRow<Session>[];
}

export interface WideRow<Session> {
  /** How long it lasts, in steps of five minutes: at least one and at most six. */
  steps: number;
  /** Set where a half-hour begins, for all rows of it. */
  mark: Mark | null;
  cells: WideCell<Session>[];
}

export interface Mark {
  time: string;
  rows: number;
  /** It is the first of an hour in which something begins. */
  opensHour: boolean;
}

export interface WideCell<Session> extends Cell<Session> {
  /** Those of its rows together. */
  steps: number;
}

const step = 5;
const half = 30;
const hour = 60;

/** What overlaps more than this in one room is no programme of rooms: posters, stands. */
const mostLanes = 6;

/** `sessions` have times and are in their order; `rooms` are in the order of the columns. `null`: a list says it better. */
export function wideGridOf<Session extends Timed>(
  sessions: Session[],
  rooms: string[],
): WideGrid<Session> | null {
  const { placed, common, inRooms } = placedInRooms(sessions, rooms);
  if (inRooms.length < 2 || inRooms.some(({ lanes }) => lanes.length > mostLanes)) return null;

  const rows = rowsOf(placed);
  const starts = new Map(rows.map(({ from }, index) => [from, index]));
  const lanes = inRooms.flatMap((room) => room.lanes);
  const shared = rows.map(({ from }) => common.find((one) => isOn(one, from)));
  const taken = lanes.map((lane) => rows.map(({ from }) => lane.some((one) => isOn(one, from))));
  const cell = (session: Session | null, at: number, until: number, columns: number): WideCell<Session> => ({
    session,
    rows: until - at,
    columns,
    steps: rows.slice(at, until).reduce((sum, { steps }) => sum + steps, 0),
  });
  const sessionCell = (one: Placed<Session>, at: number, columns: number) =>
    cell(one.session, at, at + rows.filter(({ from }) => isOn(one, from)).length, columns);
  const isFree = (lane: number, at: number) =>
    at >= 0 && at < rows.length && shared[at] === undefined && taken[lane]?.[at] === false;

  const cells = rows.map((): WideCell<Session>[] => []);
  for (const one of common) {
    const at = starts.get(one.from) ?? 0;
    cells[at]?.push(sessionCell(one, at, lanes.length));
  }
  lanes.forEach((lane, index) => {
    const byStart = new Map(lane.map((one) => [one.from, one]));
    rows.forEach(({ from }, at) => {
      const one = byStart.get(from);
      if (one !== undefined) cells[at]?.push(sessionCell(one, at, 1));
      else if (isFree(index, at) && !isFree(index, at - 1)) {
        let until = at + 1;
        while (isFree(index, until)) until += 1;
        cells[at]?.push(cell(null, at, until, 1));
      }
    });
  });
  return {
    rooms: inRooms.map((room) => ({ name: room.name, columns: room.lanes.length })),
    rows: rows.map(({ steps, mark }, at) => ({ steps, mark, cells: cells[at] ?? [] })),
  };
}

/** From each moment to the next at which something begins, ends or a half-hour does; times when nothing is on are left out. */
function rowsOf(placed: Placed<Timed>[]) {
  const stated = boundaries(placed);
  const [first = 0] = stated;
  const halves = Array.from(
    { length: Math.floor(((stated.at(-1) ?? 0) - first) / half) + 1 },
    (_, index) => (Math.floor(first / half) + index + 1) * half,
  );
  const all = [...new Set([...stated, ...halves])].toSorted((a, b) => a - b);
  const on = all
    .map((from, index) => ({ from, to: all[index + 1] ?? from }))
    .filter(({ from }) => placed.some((one) => isOn(one, from)));
  const halfOf = (time: number) => Math.floor(time / half);
  const hourOf = (time: number) => Math.floor(time / hour);
  const begun = new Set(placed.map(({ from }) => hourOf(from)));
  const rowsIn = Map.groupBy(on, ({ from }) => halfOf(from));
  return on.map(({ from, to }, index) => {
    const before = on[index - 1]?.from ?? -1;
    const mark: Mark | null =
      halfOf(from) === halfOf(before)
        ? null
        : {
            time: clockTime(from),
            rows: rowsIn.get(halfOf(from))?.length ?? 1,
            opensHour: hourOf(from) !== hourOf(before) && begun.has(hourOf(from)),
          };
    return { from, steps: Math.min(half / step, Math.max(1, Math.round((to - from) / step))), mark };
  });
}
