import { expect, test } from 'vitest';
import { firstWords } from './first-words.ts';

test('A short text stays whole', () => {
  expect(firstWords('Создать совет.', 20)).toBe('Создать совет.');
});

test.each([
  [
    'сформировать предложения по направлению запроса со стороны',
    52,
    'сформировать предложения по направлению запроса…',
  ],
  ['мониторинг по запросам (технологических, производственных)', 45, 'мониторинг по запросам…'],
  ['образцы размеров и назначений', 20, 'образцы размеров…'],
])('«%s» is cut after a word that can stand last', (text, longest, cut) => {
  expect(firstWords(text, longest)).toBe(cut);
});

test('A language without spaces is cut between words', () => {
  const text = '將領先集群的代表納入國有企業的科學技術委員會，並於二〇一八年公布報告。';
  const cut = firstWords(text, 20);
  expect(cut.length).toBeGreaterThan(14);
  expect(text.startsWith(cut.slice(0, -1))).toBe(true);
  expect(cut).toMatch(/\p{L}…$/u);
});
