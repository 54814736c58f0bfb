import { expect, test } from 'vitest';
import { day, partialDate, time, timezone } from './dates.ts';

test.each([
  ['2017-05-12', '2017-05-12'],
  ['12.05.2017', '2017-05-12'],
  ['1.5.2017', '2017-05-01'],
  ['29.02.2016', '2016-02-29'],
])('the day %s is %s', (typed, iso) => {
  expect(day.parse(typed)).toBe(iso);
});

test.each([
  ['05/12/2017', 'ambiguous'],
  ['29.02.2017', 'impossible'],
  ['2017-13-01', 'impossible'],
  ['0000-01-01', 'impossible'],
  ['2017', 'not-a-day'],
  ['12 мая 2017', 'form'],
  ['2017-5-1', 'form'],
  ['2017-05-12T10:00', 'form'],
])('the day %s is refused: %s', (typed, reason) => {
  expect(day.safeParse(typed).error?.issues).toMatchObject([
    { params: { code: 'bad-date', params: { reason } } },
  ]);
});

test.each([
  ['2018', '2018'],
  ['2018-03', '2018-03'],
  ['03.2018', '2018-03'],
  ['01.03.2018', '2018-03-01'],
])('the partial date %s is %s', (typed, iso) => {
  expect(partialDate.parse(typed)).toBe(iso);
});

test.each(['2018-13', '13.2018', '18', 'весна 2018'])('the partial date %s is refused', (typed) => {
  expect(partialDate.safeParse(typed).success).toBe(false);
});

test.each([
  ['10:30', '10:30'],
  ['9:05', '09:05'],
  ['00:00', '00:00'],
])('the time %s is %s', (typed, read) => {
  expect(time.parse(typed)).toBe(read);
});

test.each(['24:00', '10:60', '10.30', '1030', '10:30:00', '630'])('the time %s is refused', (typed) => {
  expect(time.safeParse(typed).success).toBe(false);
});

test('a time zone is one that the machine knows', () => {
  expect(timezone.safeParse('Europe/Moscow').success).toBe(true);
  expect(timezone.safeParse('UTC').success).toBe(true);
  expect(timezone.safeParse('Europe/Piter').success).toBe(false);
  expect(timezone.safeParse('+03:00').success).toBe(false);
});
