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
