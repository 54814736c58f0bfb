import { expect, test } from 'vitest';
import { resolution } from '../../testing/load.ts';
import { progressOf } from './progress.ts';

/** `reports`: date, item and status of each. */
function progress(...reports: [date: string, item: string, status: string | null][]) {
  const files = Object.fromEntries(
    reports.map(([date, item, status], index) => [
      `content/2017/follow-ups/f${index}.md`,
      `---\ndate: ${date}\nabout: ["2017/resolution#${item}"]\n${status === null ? '' : `status: ${status}\naccording-to: {who: organizer}\n`}---\n`,
    ]),
  );
  return progressOf(resolution('1) Один.\n2) Два.\n3) Три.\n', '', files).recommendations);
}

const rows = (found: ReturnType<typeof progress>) =>
  found?.periods.map(({ year, quarter, counts, total }) => [
    quarter === null ? year : `${year}/${quarter}`,
    counts.map(({ status, count }) => `${status} ${count}`).join(', '),
    total,
  ]);

test('Where no follow-up states a status, there is nothing to show', () => {
  expect(progress()).toBeNull();
  expect(progress(['2018-03', '1', null])).toBeNull();
});

test('A period counts what was last known at its end, and a year without news what was known before', () => {
  const found = progress(
    ['2018', '1', 'under-review'],
    ['2018-05-01', '2', 'under-review'],
    ['2020-02', '1', 'done'],
  );
  expect(found?.unit).toBe('year');
  expect(rows(found)).toEqual([
    [2018, 'under-review 2', 2],
    [2019, 'under-review 2', 2],
    [2020, 'under-review 1, done 1', 2],
  ]);
  expect(found?.most).toBe(2);
});

test('Exact dates within two years are shown by quarters', () => {
  const found = progress(['2018-12-31', '1', 'replied'], ['2019-01-01', '2', 'done']);
  expect(found?.unit).toBe('quarter');
  expect(rows(found)).toEqual([
    ['2018/4', 'replied 1', 1],
    ['2019/1', 'replied 1, done 1', 2],
  ]);
});

test('A longer span is shown by years', () => {
  expect(progress(['2018-01', '1', 'replied'], ['2020-01', '2', 'done'])?.unit).toBe('year');
});

test('One period is no picture', () => {
  const found = progress(['2018-01', '1', 'replied'], ['2018-02', '2', 'done']);
  expect([found?.drawn, rows(found)]).toEqual([false, [['2018/1', 'replied 1, done 1', 2]]]);
});
