import { expect, test } from 'vitest';
import { marksAt } from './programme-marks.ts';

const at = (time: string) => Date.parse(`2017-05-${time}+03:00`);
const runs = { from: at('11T00:00'), until: at('13T00:00') };
const sessions = [
  { begins: at('11T10:00'), until: at('11T11:30') },
  { begins: at('11T12:00'), until: at('11T13:00') },
  { begins: at('11T12:00'), until: at('11T14:00') },
  { begins: at('12T10:00'), until: null },
];
const marks = (time: string) => marksAt(at(time), runs, sessions);

test('What has begun and is not over is on, and the next ones begin together', () => {
  expect(marks('11T10:00')).toEqual(['now', 'next', 'next', null]);
});

test('In a break only what comes next is marked', () => {
  expect(marks('11T11:30')).toEqual([null, 'next', 'next', null]);
  expect(marks('11T20:00')).toEqual([null, null, null, 'next']);
});

test('What does not say how long it lasts is never said to be on', () => {
  expect(marks('12T10:30')).toEqual([null, null, null, null]);
});

test('Before the first day and after the last nothing is marked', () => {
  expect(marks('10T23:59')).toEqual([null, null, null, null]);
  expect(marksAt(runs.until, runs, [{ begins: at('12T23:00'), until: at('13T01:00') }])).toEqual([null]);
});
