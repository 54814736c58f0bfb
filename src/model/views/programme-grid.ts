/**
 * Sessions of a day -> a table: rooms are columns, times are rows, and a session spans the rows that it lasts. One that
 * nothing runs beside spans all columns.
 */

/** What a place in the table needs to know of a session. */
interface Timed {
  start: string | null;
  end: string | null;
  room: string | null;
}

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

/** `from` and `to` in minutes of the day that it began on. */
interface Placed<Session extends Timed> {
  session: Session;
  from: number;
  to: number;
}

/** More columns are too narrow for titles. */
const mostColumns = 5;
const day = 24 * 60;

/** `sessions` have times and are in their order; `rooms` are in the order of the columns. `null`: no table is needed. */
export function gridOf<Session extends Timed>(sessions: Session[], rooms: string[]): Grid<Session> | null {
  const placed = place(sessions);
  const common = placed.filter((one) => isAlone(one, placed));
  const inRooms = placed.filter((one) => !common.includes(one));
  const lanes = [...rooms, null]
    .map((name) => ({ name, lanes: lanesOf(inRooms.filter(({ session }) => session.room === name)) }))
    .filter((room) => room.lanes.length > 0);
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

/** What states no end lasts until the next thing that begins or ends. */
function place<Session extends Timed>(sessions: Session[]): Placed<Session>[] {
  const stated = sessions.map((session) => {
    const from = minutes(session.start ?? '');
    const end = session.end === null ? from : minutes(session.end);
    return { session, from, to: end < from ? end + day : end };
  });
  const all = boundaries(stated);
  return stated.map((one) =>
    one.to > one.from ? one : { ...one, to: all.find((time) => time > one.from) ?? one.from + 1 },
  );
}

const boundaries = (placed: Placed<Timed>[]) =>
  [...new Set(placed.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b);

const isOn = ({ from, to }: Placed<Timed>, time: number) => from <= time && time < to;

/** An opening or a break, when nothing else is on, goes across all columns: no room has anything else to show. */
const isAlone = (one: Placed<Timed>, all: Placed<Timed>[]) =>
  all.every((other) => other === one || other.to <= one.from || one.to <= other.from);

/** Columns of one room: each session stands in the first that is free. */
function lanesOf<Session extends Timed>(placed: Placed<Session>[]): Placed<Session>[][] {
  return placed.reduce<Placed<Session>[][]>((lanes, one) => {
    const free = lanes.find((lane) => lane.every(({ to }) => to <= one.from));
    if (free === undefined) lanes.push([one]);
    else free.push(one);
    return lanes;
  }, []);
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const clockTime = (time: number) =>
  [Math.floor(time / 60) % 24, time % 60].map((part) => String(part).padStart(2, '0')).join(':');
