import { expect, test } from 'vitest';
import { readDay } from './days.ts';

const calendar = { start: '2017-05-11', end: '2017-05-12', year: null };
const spoken = (cell: string | number, known: Parameters<typeof readDay>[1] = calendar) => {
  const read = readDay(cell, known);
  return read.day === null ? read.fault : `${read.day}${read.weekday ? ' wrong weekday' : ''}`;
};

test('Days are read as Russian and English tables write them', () => {
  const cells = [
    '11.05.2017',
    '11.05.17',
    '11.05',
    '11.05.',
    '11.05.2017 г.',
    '2017-05-11',
    '11 мая 2017 г.',
    '11 мая 2017 года',
    '«11» мая 2017 г.',
    '11 мая',
    '11-е мая',
    '11 May 2017',
    'May 11, 2017',
    'Thursday, 11th of May',
    'Чт, 11 мая',
    '11 мая (четверг)',
    '11.май.2017',
    '11-May-17',
    'День 1',
    '1-й день',
    'Day 1',
    '42866',
  ];
  for (const cell of cells) expect([cell, spoken(cell)]).toEqual([cell, '2017-05-11']);
  expect(spoken(42866)).toBe('2017-05-11');
  expect(spoken(2)).toBe('2017-05-12');
});

test('The US order is never assumed, and what is no single day is refused', () => {
  expect(spoken('05/11/2017')).toBe('ambiguous');
  expect(spoken('05/13/2017')).toBe('ambiguous');
  expect(spoken('13/05/2017')).toBe('2017-05-13');
  expect(spoken('31.02.2017')).toBe('impossible');
  expect(spoken('11-12 мая 2017')).toBe('several');
  expect(spoken('11–12 мая')).toBe('several');
  expect(spoken('May 11-12')).toBe('several');
  expect(spoken('11.05-12.05')).toBe('several');
  expect(spoken('День 3')).toBe('form');
  expect(spoken('Зал 11')).toBe('form');
  expect(spoken('11 маркетологов')).toBe('form');
  expect(spoken('пт, 11 мая')).toBe('2017-05-11 wrong weekday');
});

test('A year that is not typed comes from the conference, at its turn of the year, too', () => {
  const winter = { start: '2017-12-30', end: '2018-01-02', year: null };
  expect(spoken('1 января', winter)).toBe('2018-01-01');
  expect(spoken('30 декабря', winter)).toBe('2017-12-30');
  expect(spoken('11 мая', { start: null, end: null, year: '2019' })).toBe('2019-05-11');
  expect(spoken('11 мая', { start: null, end: null, year: null })).toBe('no-year');
  expect(spoken('День 1', { start: null, end: null, year: null })).toBe('no-start');
});
