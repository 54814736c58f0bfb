import { expect, test } from 'vitest';
import { readTyped } from './answers-typed.ts';
import type { Question } from './question.ts';

const choice: Question = {
  id: 'whole',
  kind: 'whole',
  params: { breaksOff: null },
  choices: ['whole', 'part'],
  typed: null,
  fallback: 'whole',
};
const many: Question = {
  id: 'hyphens:0',
  kind: 'hyphens',
  params: { words: [] },
  choices: ['10', '20', '30', '40'],
  typed: 'many',
  fallback: '',
};
const names = { new: 'добавить', a: 'Счётная палата', b: 'Палата мер' };
const search: Question = {
  id: 'a:record',
  kind: 'addressee-organization',
  params: { words: '', place: '', context: '', names },
  choices: ['new', 'a', 'b'],
  typed: 'search',
  fallback: null,
};
const end: Question = {
  id: 'edition-end',
  kind: 'edition-end',
  params: { start: '2017-05-11' },
  choices: [],
  typed: 'date',
  fallback: '2017-05-11',
  limits: { from: '2017-05-11' },
};
const id: Question = {
  id: 'edition-id',
  kind: 'edition-id',
  params: {},
  choices: [],
  typed: 'id',
  fallback: null,
  limits: { taken: ['2017'] },
};

test.each([
  ['an empty line is the usual answer', choice, ' ', { value: 'whole' }],
  ['a number chooses', choice, '2', { value: 'part' }],
  ['a number that is not there is refused', choice, '3', { refusal: 'number' }],
  ['words are refused where none are asked for', choice, 'да', { refusal: 'number' }],
  ['several numbers', many, '1, 3-4', { value: '10,30,40' }],
  ['numbers with spaces', many, '2 2 1', { value: '20,10' }],
  ['a number too many', many, '1, 5', { refusal: 'number' }],
  ['no number at all', many, 'нет', { refusal: 'number' }],
  ['nothing where something is needed', search, '', { refusal: 'needed' }],
  ['letters find names, ё or е', search, 'счетн', { matches: ['a'] }],
  ['letters in several names', search, 'палата', { matches: ['a', 'b'] }],
  ['letters in none', search, 'ъ', { refusal: 'nothing-found' }],
  ['a Russian date', end, '12.05.2017', { value: '2017-05-12' }],
  ['an ISO date', end, '2017-05-12', { value: '2017-05-12' }],
  ['no date', end, 'в мае', { refusal: 'date' }],
  ['a day that does not exist', end, '31.02.2018', { refusal: 'date' }],
  ['an end before the start', end, '10.05.2017', { refusal: 'before-start' }],
  ['an id', id, '2019', { value: '2019' }],
  ['an id that is taken', id, '2017', { refusal: 'taken' }],
  ['an id of the site’s own', id, 'search', { refusal: 'taken' }],
  ['no id', id, 'Осень', { refusal: 'id' }],
] as const)('%s', (_, question, typed, expected) => {
  expect(readTyped(question, typed, names)).toEqual(expected);
});

test('A number after a search chooses among what was found', () => {
  expect(readTyped(search, '1', names, ['b'])).toEqual({ value: 'b' });
});
