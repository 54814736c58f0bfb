/** Times as conference systems write them. */
import { expect, test } from 'vitest';
import { minutesOf, momentOf, timeOf, timesOf } from './times.ts';

test.each([
  ['00:45', 45],
  ['1:30', 90],
  ['01:30:00', 90],
  ['1:02:30', 24 * 60 + 150],
  ['PT1H30M', 90],
  ['P1D', 1440],
  ['25', 25],
  ['', null],
  ['P', null],
  ['half an hour', null],
])('A duration of %j is %j minutes', (typed, minutes) => {
  expect(minutesOf(typed)).toBe(minutes);
});

test('Times and moments that do not exist are none', () => {
  expect([timeOf('24:00'), timeOf('9:60'), timeOf('9.30'), momentOf('2024-02-30T10:00:00Z')]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(momentOf('2024-02-03T10:30:00.000+0100')).toEqual({
    date: '2024-02-03',
    time: '10:30',
    offset: '+0100',
  });
});

const facts = { moment: null, start: null, ends: null, minutes: null, day: '2024-12-31', dayChange: null };

test('A day that lasts until the morning ends at its change', () => {
  const night = { ...facts, start: '05:59', minutes: 30, dayChange: '06:00' };
  expect(timesOf(night, null)).toMatchObject({ date: '2025-01-01', start: '05:59', end: '06:29' });
  expect(timesOf({ ...night, start: '06:00' }, null)).toMatchObject({ date: '2024-12-31' });
});

test('Universal time becomes the conference’s, over midnight as well', () => {
  const moment = momentOf('2024-07-01T22:30:00Z');
  expect(timesOf({ ...facts, moment, minutes: 60 }, 'Europe/Moscow')).toMatchObject({
    date: '2024-07-02',
    start: '01:30',
    end: '02:30',
    differs: false,
  });
});
