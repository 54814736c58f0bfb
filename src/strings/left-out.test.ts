import { expect, test } from 'vitest';
import { leftOutOfCalendar, leftOutOfSchedules } from './left-out.ts';

test('The calendar says what it leaves out in words that agree with the number', () => {
  const words = (untimed: number, all = 100) => leftOutOfCalendar('ru', { all, untimed, cancelled: 0 });
  expect(words(0)).toBe('');
  expect(words(1)).toBe('В календаре нет 1\u00a0мероприятия, время которого не указано.');
  expect(words(3)).toBe('В календаре нет 3\u00a0мероприятий, время которых не указано.');
  expect(words(21)).toBe('В календаре нет 21\u00a0мероприятия, время которого не указано.');
  expect(words(3, 3)).toBe('В календаре только дни конференции: время мероприятий не указано.');
});

test('The schedules say what they leave out and why', () => {
  const words = (untimed: number, cancelled: number) =>
    leftOutOfSchedules('en', { all: 9, untimed, cancelled });
  expect(words(0, 0)).toBe('');
  expect(words(2, 0)).toMatch(/leave out sessions whose times are not stated/);
  expect(words(0, 1)).toMatch(/leave out cancelled sessions\.$/);
  expect(words(2, 1)).toMatch(/cancelled sessions and those whose times are not stated/);
});
