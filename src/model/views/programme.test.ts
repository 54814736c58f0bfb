import { expect, test } from 'vitest';
import { model } from '../../testing/load.ts';
import { programmeOf } from './programme.ts';

/** Sessions by id, each with its front matter besides the title. */
function programme(sessions: Record<string, string>) {
  const files = Object.entries(sessions).map(([id, lines]) => [
    `content/2017/sessions/${id}.md`,
    `---\ntitle: ${id}\n${/^type:/m.test(lines) ? '' : 'type: other\n'}${lines}\n---\n`,
  ]);
  const [edition] = model(Object.fromEntries(files)).editions;
  if (edition === undefined) throw new Error('There is no edition.');
  return programmeOf(edition);
}

const titles = (sessions: { title: string }[]) => sessions.map(({ title }) => title);
const first = 'date: 2017-05-11';

test('Days follow each other, and each has what states no time apart', () => {
  const { days, byType } = programme({
    second: 'date: 2017-05-12\nstart: 10:00',
    late: `${first}\nstart: 12:00`,
    early: `${first}\nstart: 09:00`,
    untimed: first,
  });
  expect(days.map(({ date, timed, untimed }) => [date, titles(timed), titles(untimed)])).toEqual([
    ['2017-05-11', ['early', 'late'], ['untimed']],
    ['2017-05-12', ['second'], []],
  ]);
  expect(byType).toEqual([]);
});

test('Parallel rooms make a table, with columns in the order in which the conference first used them', () => {
  const { days } = programme({
    a: `${first}\nstart: 10:00\nend: 11:00\nroom: Нева`,
    b: 'date: 2017-05-12\nstart: 10:00\nend: 11:00\nroom: Аудитория',
    c: 'date: 2017-05-12\nstart: 10:30\nend: 11:00\nroom: Нева',
  });
  expect(days.map(({ grid }) => grid?.rooms.map(({ name }) => name))).toEqual([
    undefined,
    ['Нева', 'Аудитория'],
  ]);
  expect(days[1]?.timed).toEqual([]);
});

test('Without days the programme goes by type', () => {
  const { days, byType } = programme({
    a: 'type: lecture',
    b: 'type: seminar',
    c: 'type: lecture',
  });
  expect(days).toEqual([]);
  expect(byType.map(({ type, sessions }) => [type, titles(sessions)])).toEqual([
    ['lecture', ['a', 'c']],
    ['seminar', ['b']],
  ]);
});

test('The conference runs from the first midnight to the last, or to the end of its last night', () => {
  expect(programme({}).runs).toEqual({
    from: '2017-05-11T00:00+03:00',
    until: '2017-05-13T00:00+03:00',
  });
  expect(programme({ night: 'date: 2017-05-12\nstart: 23:00\nend: 02:00' }).runs?.until).toBe(
    '2017-05-13T02:00+03:00',
  );
});

test('A session without an end is over when the next one begins in its room, and else nobody knows', () => {
  const { days } = programme({
    a: `${first}\nstart: 10:00\nroom: Нева`,
    b: `${first}\nstart: 10:30\nroom: Ладога`,
    c: `${first}\nstart: 12:00\nend: 13:00\nroom: Нева`,
  });
  const timed = days.flatMap((day) => day.timed);
  expect(Object.fromEntries(timed.map(({ title, until }) => [title, until]))).toEqual({
    a: '2017-05-11T12:00+03:00',
    b: null,
    c: '2017-05-11T13:00+03:00',
  });
});

test('Talks that state a time stand below their session', () => {
  const { days } = programme({
    a: `${first}\nstart: 10:00\ntalks:\n  - {id: x, title: X, start: 10:15}\n  - {id: y, title: Y}`,
  });
  expect(days[0]?.timed[0]?.talks).toEqual([
    {
      title: 'X',
      start: '10:15',
      begins: '2017-05-11T10:15+03:00',
      address: '/2017/sessions/a/#x',
      speakers: [],
    },
  ]);
});

/** «s7»: sessions of the first day, a room and a track each. */
const many = (count: number, rooms: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `s${index}`,
      `${first}\nstart: ${9 + Math.floor(index / rooms)}:00\nend: ${9 + Math.floor(index / rooms)}:45\nroom: Зал ${rooms - (index % rooms)}\ntrack: ${index % 2 ? 'Наука' : 'Дело'}`.replace(
        /: 9:/g,
        ': 09:',
      ),
    ]),
  );

test('Many rooms make a wide table, whose columns are found by name, and filters with counts', () => {
  const { days, filters } = programme(many(48, 12));
  expect(days[0]?.grid).toBeNull();
  expect(days[0]?.wideGrid?.rooms.map(({ name }) => name)).toEqual(
    Array.from({ length: 12 }, (_, index) => `Зал ${index + 1}`),
  );
  expect(filters?.map(({ name, values }) => [name, values[0], values.length])).toEqual([
    ['room', { id: 'Зал_1', title: 'Зал 1', note: null, count: 4 }, 12],
    ['track', { id: 'Дело', title: 'Дело', note: null, count: 24 }, 2],
  ]);
  const cells = days.flatMap(({ wideGrid }) => wideGrid?.rows ?? []).flatMap((row) => row.cells);
  expect(cells.find(({ session }) => session?.title === 's0')?.session?.traits).toEqual({
    room: 'Зал_12',
    track: 'Дело',
  });
});

test('A day that can be read through has neither filters nor hours', () => {
  const { days, filters } = programme(many(8, 1));
  expect(filters).toBeNull();
  expect(days[0]?.hours).toEqual([]);
  expect(days[0]?.timed[0]?.traits).toBeNull();
});

test('A long day without parallel rooms is a list by the hour', () => {
  const sessions = Object.fromEntries(
    Array.from({ length: 41 }, (_, index) => [
      `s${index}`,
      `${first}\nstart: 1${index % 2}:${10 + index}\nroom: Нева`,
    ]),
  );
  const { days } = programme(sessions);
  expect(days[0]?.timed).toEqual([]);
  expect(days[0]?.hours.map(({ hour, sessions: group }) => [hour, group.length])).toEqual([
    ['10:00', 21],
    ['11:00', 20],
  ]);
});
