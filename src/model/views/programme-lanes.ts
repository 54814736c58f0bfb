/** What runs when and where: the sessions of a day on a line of minutes, and side by side in their rooms. */

/** What a place in a table needs to know of a session. */
export interface Timed {
  start: string | null;
  end: string | null;
  room: string | null;
}

/** `from` and `to` in minutes of the day that it began on. */
export interface Placed<Session extends Timed> {
  session: Session;
  from: number;
  to: number;
}

/** The columns of a room: what overlaps in it stands side by side. `null`: no room is stated. */
export interface RoomLanes<Session extends Timed> {
  name: string | null;
  lanes: Placed<Session>[][];
}

const day = 24 * 60;

/**
 * Sessions that something runs beside are `inRooms`, which follow the order of `rooms`, without those that have nothing;
 * the others are `common`. All have times and are in their order.
 */
export function placedInRooms<Session extends Timed>(sessions: Session[], rooms: string[]) {
  const placed = place(sessions);
  const alone = placed.filter((one) => isAlone(one, placed));
  const common = new Set(alone);
  const byRoom = Map.groupBy(
    placed.filter((one) => !common.has(one)),
    ({ session }) => session.room,
  );
  const inRooms: RoomLanes<Session>[] = [...rooms, null]
    .map((name) => ({ name, lanes: lanesOf(byRoom.get(name) ?? []) }))
    .filter((room) => room.lanes.length > 0);
  return { placed, common: alone, inRooms };
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

/** All moments at which something begins or ends, in minutes. */
export const boundaries = (placed: Placed<Timed>[]) =>
  [...new Set(placed.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b);

export const isOn = ({ from, to }: Placed<Timed>, time: number) => from <= time && time < to;

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

export const clockTime = (time: number) =>
  [Math.floor(time / 60) % 24, time % 60].map((part) => String(part).padStart(2, '0')).join(':');
