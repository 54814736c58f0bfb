import { expect, test } from 'vitest';
import { typingErrors } from './distance.ts';

test.each([
  ['No error in the same word', 0, 'кластер', 'кластер'],
  ['a letter missing', 1, 'класер', 'кластер'],
  ['a letter too many', 1, 'кластеер', 'кластер'],
  ['a wrong letter', 1, 'клостер', 'кластер'],
  ['two neighbours swapped', 1, 'клсатер', 'кластер'],
  ['the first two swapped', 1, 'лкастер', 'кластер'],
  ['two swaps', 2, 'калстре', 'кластер'],
  ['one missing and two swapped', 2, 'ластре', 'кластер'],
  ['a letter carried two places', 2, 'кслатер', 'кластер'],
  ['nothing typed', 3, '', 'вуз'],
])('%s: %i', (_, errors, typed, meant) => {
  expect(typingErrors(typed, meant, 3)).toBe(errors);
  expect(typingErrors(meant, typed, 3)).toBe(errors);
});

test.each([
  ['кластер', 'вуз', 1],
  ['кластер', 'баланс', 2],
  ['', 'вуз', 2],
])('«%s» and «%s» are more than %i apart, and how much more does not matter', (a, b, limit) => {
  expect(typingErrors(a, b, limit)).toBe(limit + 1);
});

test('As many errors as the limit are still counted', () => {
  expect(typingErrors('клостир', 'кластер', 2)).toBe(2);
});
