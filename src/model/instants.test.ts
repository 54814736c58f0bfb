import { expect, test } from 'vitest';
import { clockOf, dayOfTalk, instantsOf } from './instants.ts';

test('A time is an instant of the edition’s zone', () => {
  expect(clockOf('Europe/Moscow')('2017-05-11', '10:00')).toBe('2017-05-11T10:00+03:00');
  expect(clockOf('UTC')('2017-05-11', '10:00')).toBe('2017-05-11T10:00+00:00');
  expect(clockOf('America/New_York')('2017-05-11', '10:00')).toBe('2017-05-11T10:00-04:00');
});

test('On the day when clocks change, each time has the offset that holds at it', () => {
  const clock = clockOf('Pacific/Auckland');
  expect(clock('2026-04-05', '01:00')).toBe('2026-04-05T01:00+13:00');
  expect(clock('2026-04-05', '09:00')).toBe('2026-04-05T09:00+12:00');
});

test('What goes on past midnight ends on the next day, in the next month too', () => {
  expect(instantsOf('2017-05-31', { start: '22:00', end: '01:30' }, clockOf('Europe/Moscow'))).toEqual({
    begins: '2017-05-31T22:00+03:00',
    ends: '2017-06-01T01:30+03:00',
  });
});

test('Without a day, a time or a zone there is no instant', () => {
  const none = { begins: null, ends: null };
  const clock = clockOf('UTC');
  expect(instantsOf(null, { start: '10:00', end: '11:00' }, clock)).toEqual(none);
  expect(instantsOf('2017-05-11', { start: null, end: '11:00' }, clock)).toEqual(none);
  expect(instantsOf('2017-05-11', { start: '10:00', end: '11:00' }, null)).toEqual(none);
});

test('A talk after midnight is on the next day, one before it is not', () => {
  const session = { start: '22:00', end: '01:30' };
  expect(dayOfTalk('2017-05-11', session, { start: '00:30', end: null })).toBe('2017-05-12');
  expect(dayOfTalk('2017-05-11', session, { start: '23:30', end: '00:30' })).toBe('2017-05-11');
  expect(dayOfTalk('2017-05-11', { start: '10:00', end: '12:00' }, { start: '09:00', end: null })).toBe(
    '2017-05-11',
  );
});
