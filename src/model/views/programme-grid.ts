/**
 * Sessions of a day -> a table: rooms are columns, times are rows, and a session spans the rows that it lasts. One that
 * nothing runs beside spans all columns.
 */
import { boundaries, clockTime, isOn, type Placed, placedInRooms, type Timed } from './programme-lanes.ts';

export interface Grid<Session> {
  /** Those of parallel sessions. A room in which sessions overlap takes several columns; `null`: no room is stated. */
  rooms: { name: string | null; columns: number }[];
  rows: { time: string; cells: Cell<Session>[] }[];
}

export interface Cell<Session> {
  /** `null`: nothing is on. */
  session: Session | null;
  rows: number;
  columns: number;
}

/** More columns are too narrow for titles. */
const mostColumns = 5;

/** `sessions` have times and are in their order; `rooms` are in the order of the columns. `null`: no table is needed. */
export function gridOf<Session extends Timed>(sessions: Session[], rooms: string[]): Grid<Session> | null {
  const { placed, common, inRooms: lanes } = placedInRooms(sessions, rooms);
  const columns = lanes.flatMap((room) => room.lanes);
  if (lanes.length < 2 || columns.length > mostColumns) return null;

  const times = boundaries(placed).filter((time) => placed.some((one) => isOn(one, time)));
  const rowsOf = ({ from, to }: Placed<Session>) => times.filter((time) => time >= from && time < to).length;
  const cell = (one: Placed<Session>, width: number): Cell<Session> => ({
    session: one.session,
    rows: rowsOf(one),
    columns: width,
  });
  const cellsAt = (time: number): Cell<Session>[] => {
    const all = common.find((one) => isOn(one, time));
    if (all !== undefined) return [cell(all, columns.length)];
    return columns.flatMap((lane) => {
      const one = lane.find((candidate) => isOn(candidate, time));
      if (one === undefined) return [{ session: null, rows: 1, columns: 1 }];
      return one.from === time ? [cell(one, 1)] : [];
    });
  };
  return {
    rooms: lanes.map((room) => ({ name: room.name, columns: room.lanes.length })),
    rows: times.map((time) => ({ time: clockTime(time), cells: cellsAt(time) })),
  };
}
