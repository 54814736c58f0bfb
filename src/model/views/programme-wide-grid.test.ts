import { expect, test } from 'vitest';
import { wideGridOf } from './programme-wide-grid.ts';

/** «10:00–11:30 A» */
function session(words: string) {
  const [times = '', room] = words.split(' ');
  const [start = '', end] = times.split('–');
  return { name: words, start, end: end ?? null, room: room ?? null };
}

/** A row a line: its mark with its rows, its steps, and for each cell the words and rows that it takes, or a dot. */
function drawn(sessions: string[], rooms: string[]): string[] | null {
  const grid = wideGridOf(sessions.map(session), rooms);
  return (
    grid?.rows.map(({ mark, steps, cells }) =>
      [
        `${mark === null ? '' : `${mark.time}${mark.opensHour ? '!' : ''} x${mark.rows} `}(${steps})`,
        ...cells.map((cell) => `${cell.session?.name ?? '.'} ${cell.rows}x${cell.columns} (${cell.steps})`),
      ].join(' | '),
    ) ?? null
  );
}

const manyRooms = Array.from({ length: 12 }, (_, index) => `R${index + 1}`);

test('Every room has a column, however many they are', () => {
  const grid = wideGridOf(
    manyRooms.map((room) => session(`10:00–11:00 ${room}`)),
    manyRooms,
  );
  expect(grid?.rooms).toEqual(manyRooms.map((name) => ({ name, columns: 1 })));
});

test('Half-hours are marked, rows are as high as they last, and a room’s free time is one cell', () => {
  expect(drawn(['10:00–10:40 A', '10:20–11:00 B', '10:50–11:00 A'], ['A', 'B'])).toEqual([
    '10:00! x2 (4) | 10:00–10:40 A 3x1 (8) | . 1x1 (4)',
    '(2) | 10:20–11:00 B 4x1 (8)',
    '10:30 x3 (2)',
    '(2) | . 1x1 (2)',
    '(2) | 10:50–11:00 A 1x1 (2)',
  ]);
});

test('Only an hour in which something begins is opened, and hours without anything have no row', () => {
  expect(drawn(['10:30–11:30 A', '10:30–11:00 B', '15:15–15:30 A', '15:15–15:30 B'], ['A', 'B'])).toEqual([
    '10:30! x1 (6) | 10:30–11:30 A 2x1 (12) | 10:30–11:00 B 1x1 (6)',
    '11:00 x1 (6) | . 1x1 (6)',
    '15:15! x1 (3) | 15:15–15:30 A 1x1 (3) | 15:15–15:30 B 1x1 (3)',
  ]);
});

test('What nothing runs beside goes across all columns, and parts the free time around it', () => {
  expect(
    drawn(['10:00–10:10 A', '10:00–10:20 B', '10:20–10:30', '10:30–10:40 A', '10:30–10:50 B'], ['A', 'B']),
  ).toEqual([
    '10:00! x3 (2) | 10:00–10:10 A 1x1 (2) | 10:00–10:20 B 2x1 (4)',
    '(2) | . 1x1 (2)',
    '(2) | 10:20–10:30 1x2 (2)',
    '10:30 x2 (2) | 10:30–10:40 A 1x1 (2) | 10:30–10:50 B 2x1 (4)',
    '(2) | . 1x1 (2)',
  ]);
});

test('The cells and marks of a table fill every row to its last column', () => {
  const rooms = manyRooms.slice(0, 7);
  const sessions = rooms.flatMap((room, index) =>
    [0, 1, 2, 3].map((turn) =>
      session(
        `${9 + turn * 2}:${5 * index + 10}–${10 + turn * 2}:${10 + 5 * ((index * turn) % 9)} ${room}`.replace(
          /^9/,
          '09',
        ),
      ),
    ),
  );
  const grid = wideGridOf(sessions, rooms);
  const width = 1 + (grid?.rooms.reduce((sum, { columns }) => sum + columns, 0) ?? 0);
  const filled = grid?.rows.map(() => 0) ?? [];
  grid?.rows.forEach(({ mark, cells }, at) => {
    for (const { rows, columns } of [...cells, ...(mark === null ? [] : [{ rows: mark.rows, columns: 1 }])])
      for (let row = at; row < at + rows; row += 1) filled[row] = (filled[row] ?? 0) + columns;
  });
  expect(filled.length).toBeGreaterThan(20);
  expect(filled).toEqual(filled.map(() => width));
});

test('One room alone, or many stands at a time in one, make no table', () => {
  expect(drawn(['10:00–11:00 A', '10:30–11:30 A'], ['A'])).toBeNull();
  const stands = Array.from({ length: 7 }, () => '10:00–12:00 Hall');
  expect(drawn([...stands, '10:00–11:00 A'], ['Hall', 'A'])).toBeNull();
});
