import { expect, test } from 'vitest';
import { formatDate, formatDateRange } from './dates.ts';

test('Russian dates are written as a document writes them', () => {
  expect(['2017', '2018-03', '2017-05-12'].map((date) => formatDate('ru', date))).toEqual([
    '2017 год',
    'март 2018 года',
    '12 мая 2017 года',
  ]);
});

test('A range names what its days share once', () => {
  expect(formatDateRange('ru', '2017-05-11', '2017-05-12')).toBe('11–12 мая 2017 года');
  expect(formatDateRange('ru', '2017-04-30', '2017-05-01')).toBe('30 апреля – 1 мая 2017 года');
  expect(formatDateRange('ru', '2017-05-11', '2017-05-11')).toBe('11 мая 2017 года');
  expect(formatDateRange('en', '2017-05-11', '2017-05-12')).toBe('May 11–12, 2017');
});
