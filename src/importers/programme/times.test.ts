import { expect, test } from 'vitest';
import { readTimes } from './times.ts';

const spoken = (cell: string | number, one = false) => {
  const { times, fault } = readTimes(cell, { one });
  return times === null ? fault : `${times.start ?? ''}–${times.end ?? ''}${times.moscow ? ' Moscow' : ''}`;
};

test('Times are read as Russian and English tables write them', () => {
  const cells = {
    '10.30–12.00': '10:30–12:00',
    '10:30 - 12:00': '10:30–12:00',
    '10:30\u00a0—\u00a012:00': '10:30–12:00',
    'с 10.30 до 12.00': '10:30–12:00',
    'С 9 до 10': '09:00–10:00',
    '10-30': '10:30–',
    '10-30 - 12-00': '10:30–12:00',
    '10-30-12-00': '10:30–12:00',
    '10–30': '10:30–',
    '10–12': '10:00–12:00',
    '22-00': '22:00–',
    '10.30': '10:30–',
    '9:00': '09:00–',
    '10:30:00': '10:30–',
    '10³⁰–12⁰⁰': '10:30–12:00',
    '10 ч. 30 мин.': '10:30–',
    '1030-1200': '10:30–12:00',
    'до 12.00': '–12:00',
    '23:00–24:00': '23:00–00:00',
    '10.30—12.00 (МСК)': '10:30–12:00 Moscow',
    '10:30 по московскому времени': '10:30– Moscow',
    '0.4375': '10:30–',
    '2:00 PM – 3:30 PM': '14:00–15:30',
    '10:00–11:30 am': '10:00–11:30',
    '11:00–1:00 pm': '11:00–13:00',
    '2017-05-11 10:30': 'form',
  };
  for (const [cell, times] of Object.entries(cells)) expect([cell, spoken(cell)]).toEqual([cell, times]);
});

test('A number is a part of a day, or the hours that a spreadsheet took for a number', () => {
  expect(spoken(0.4375)).toBe('10:30–');
  expect(spoken(42866.4375)).toBe('10:30–');
  expect(spoken(10)).toBe('10:00–');
  expect(spoken(10.3)).toBe('10:30–');
  expect(spoken(10.5)).toBe('ambiguous');
  expect(spoken(42866)).toBe('date');
  expect(spoken(-3)).toBe('impossible');
});

test('What can be read in two ways, or in none, is not guessed', () => {
  expect(spoken('10-12')).toBe('ambiguous');
  expect(spoken('10-12', true)).toBe('10:12–');
  expect(spoken('2:00 PM – 1:30')).toBe('ambiguous');
  expect(spoken('25:00')).toBe('impossible');
  expect(spoken('10.70–12.00')).toBe('impossible');
  expect(spoken('13:00 pm')).toBe('impossible');
  expect(spoken('10.окт')).toBe('date');
  expect(spoken('2017-10-10')).toBe('date');
  expect(spoken('весь день')).toBe('words');
  expect(spoken('0.25')).toBe('ambiguous');
  expect(spoken('10.30, затем 12.00')).toBe('form');
});
