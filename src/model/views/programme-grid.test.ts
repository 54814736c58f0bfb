import { expect, test } from 'vitest';
import { gridOf } from './programme-grid.ts';

/** «10:00–11:30 A» */
function session(words: string) {
  const [times = '', room] = words.split(' ');
  const [start = '', end] = times.split('–');
  return { name: words, start, end: end ?? null, room: room ?? null };
}

/** A row a line: its time, and for each cell the session's words with the rows and columns it takes, or a dot. */
function drawn(sessions: string[], rooms: string[]): string[] | null {
  const grid = gridOf(sessions.map(session), rooms);
  if (grid === null) return null;
  const cells = grid.rows.map(({ time, cells: row }) =>
    [
      time,
      ...row.map((cell) => (cell.session ? `${cell.session.name} ${cell.rows}x${cell.columns}` : '.')),
    ].join(' | '),
  );
  return [grid.rooms.map(({ name, columns }) => `${name} ${columns}`).join(' | '), ...cells];
}

test('Rooms are columns in the order given, and a session spans the rows that it lasts', () => {
  expect(drawn(['10:00–12:00 B', '10:00–11:00 A', '11:00–12:00 A'], ['B', 'A'])).toEqual([
    'B 1 | A 1',
    '10:00 | 10:00–12:00 B 2x1 | 10:00–11:00 A 1x1',
    '11:00 | 11:00–12:00 A 1x1',
  ]);
});

test('Where a room has nothing its cell is empty, and hours without anything have no row', () => {
  expect(drawn(['10:00–11:00 A', '10:00–12:00 B', '15:00–16:00 A', '15:00–16:00 B'], ['A', 'B'])).toEqual([
    'A 1 | B 1',
    '10:00 | 10:00–11:00 A 1x1 | 10:00–12:00 B 2x1',
    '11:00 | .',
    '15:00 | 15:00–16:00 A 1x1 | 15:00–16:00 B 1x1',
  ]);
});

test('What nothing runs beside goes across all columns and needs no column of its own', () => {
  expect(drawn(['09:00–10:00', '10:00–11:00 A', '10:00–11:00 B', '11:00–12:00 C'], ['A', 'B', 'C'])).toEqual([
    'A 1 | B 1',
    '09:00 | 09:00–10:00 1x2',
    '10:00 | 10:00–11:00 A 1x1 | 10:00–11:00 B 1x1',
    '11:00 | 11:00–12:00 C 1x2',
  ]);
});

test('Sessions that overlap in one room stand side by side in it', () => {
  expect(drawn(['10:00–12:00 A', '11:00–12:00 A', '10:00–11:00 B'], ['A', 'B'])).toEqual([
    'A 2 | B 1',
    '10:00 | 10:00–12:00 A 2x1 | . | 10:00–11:00 B 1x1',
    '11:00 | 11:00–12:00 A 1x1 | .',
  ]);
});

test('Beside others, what states no room has the last column', () => {
  expect(drawn(['10:00–11:00', '10:00–11:00 A'], ['A'])).toEqual([
    'A 1 | null 1',
    '10:00 | 10:00–11:00 A 1x1 | 10:00–11:00 1x1',
  ]);
});

test('What goes on past midnight stays in the day it began', () => {
  expect(drawn(['22:00–01:00 A', '23:00–23:30 B'], ['A', 'B'])).toEqual([
    'A 1 | B 1',
    '22:00 | 22:00–01:00 A 3x1 | .',
    '23:00 | 23:00–23:30 B 1x1',
    '23:30 | .',
  ]);
});

test('What states no end lasts until the next thing begins or ends', () => {
  expect(drawn(['10:00 A', '10:00–11:00 B', '11:00 A', '11:00 B'], ['A', 'B'])).toEqual([
    'A 1 | B 1',
    '10:00 | 10:00 A 1x1 | 10:00–11:00 B 1x1',
    '11:00 | 11:00 A 1x1 | 11:00 B 1x1',
  ]);
});

test('Without parallel rooms, or with too many of them, there is no table', () => {
  expect(drawn(['10:00–11:00 A', '11:00–12:00 B'], ['A', 'B'])).toBeNull();
  expect(drawn([], [])).toBeNull();
  const rooms = ['A', 'B', 'C', 'D', 'E', 'F'];
  expect(
    drawn(
      rooms.map((room) => `10:00–11:00 ${room}`),
      rooms,
    ),
  ).toBeNull();
});
