import { expect, test } from 'vitest';
import { foreignRuns } from './foreign-runs.ts';

const foreign = (text: string, language = 'he') =>
  foreignRuns(text, language)
    .filter(({ dir }) => dir !== null)
    .map((run) => run.text);

test('A title in another script keeps its closing quotation mark', () => {
  expect(foreign('סעיף 1, Резолюция «Образцы всего»')).toEqual(['Резолюция «Образцы всего»']);
});

test('Quotation marks of the line stay with the line', () => {
  expect(foreign('שולחן עגול ”Круглый стол «Как измерить»“')).toEqual(['Круглый стол «Как измерить»']);
});

test('An address keeps its last slash, and the bracket after it is not taken', () => {
  expect(foreign('ס׳ 2. URL: https://example.org/he/26-2/ (אוחזר)')).toEqual([
    'URL: https://example.org/he/26-2/',
  ]);
});

test('The sign that ends a sentence, and figures among the line’s own words, belong to the line', () => {
  expect(foreign('Резолюция. סעיף 2 (г. Образцов, 12–13 במאי 2026).')).toEqual(['Резолюция', 'г. Образцов']);
});

test('A number of a letter is not taken apart', () => {
  expect(foreign('מכתב מס׳ 26-1/О מיום 25')).toEqual(['26-1/О']);
  expect(foreign('מכתב מס׳ О-77 מיום 25')).toEqual(['О-77']);
});

test('Words from right to left are foreign in a line from left to right', () => {
  expect(foreign('Article 1, הכרזה (לכל), 1948', 'en')).toEqual(['הכרזה (לכל)']);
});

test('No sign is lost', () => {
  const text = '[מקוון] A (III) «б» 12% ”ג“ https://x.org/?q=1.';
  expect(
    foreignRuns(text, 'he')
      .map((run) => run.text)
      .join(''),
  ).toBe(text);
});

test('A line in one direction is one run', () => {
  expect(foreignRuns('Article 1.', 'en')).toEqual([{ text: 'Article 1.', dir: null }]);
});
