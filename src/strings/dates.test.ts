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
  expect(formatDateRange('en', '2017-05-11', '2017-05-12')).toBe('11–12 May 2017');
});

test.each([
  ['de', '11.–12. Mai 2017', '31. Mai – 2. Juni 2017'],
  ['fr', '11–12 mai 2017', '31 mai – 2 juin 2017'],
  ['es', '11–12 de mayo de 2017', '31 de mayo – 2 de junio de 2017'],
  ['fi', '11.–12. toukokuuta 2017', '31. toukokuuta – 2. kesäkuuta 2017'],
  ['he', '11–12 במאי 2017', '31 מאי – 2 יוני 2017'],
  ['hi', '11–12 मई 2017', '31 मई – 2 जून 2017'],
  ['zh-tw', '2017年5月11日至12日', '2017年5月31日至6月2日'],
])('A range in %s is a phrase of the language', (language, inOneMonth, inTwo) => {
  expect(formatDateRange(language, '2017-05-11', '2017-05-12')).toBe(inOneMonth);
  expect(formatDateRange(language, '2017-05-31', '2017-06-02')).toBe(inTwo);
});

test('Chinese dates have their units', () => {
  expect(['2017', '2018-03', '2017-05-12'].map((date) => formatDate('zh-tw', date))).toEqual([
    '2017年',
    '2018年3月',
    '2017年5月12日',
  ]);
  expect(formatDateRange('zh-tw', '2017-12-31', '2018-01-01')).toBe('2017年12月31日至2018年1月1日');
});
