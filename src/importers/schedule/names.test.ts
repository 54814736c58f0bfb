/** Ids and types from the words of a schedule. */
import { expect, test } from 'vitest';
import { freeId } from './ids.ts';
import { languageCode } from './languages.ts';
import { sessionType } from './session-types.ts';

test.each([
  ['Открытие: «мосты»', 'otkrytie-mosty'],
  ['Łukasz Großmann', 'lukasz-grossmann'],
  ['A Beginner’s Guide', 'a-beginners-guide'],
  ['数据', 'session-7'],
  ['😀', 'session-7'],
  [`${'word '.repeat(20)}end`, 'word-word-word-word-word-word-word-word-word-word-word-word'],
])('%s becomes %s', (title, id) => {
  expect(freeId(title, new Set(), 'session-7')).toBe(id);
});

test('An id is given once', () => {
  const taken = new Set(['a']);
  expect([freeId('A', taken, ''), freeId('a', taken, '')]).toEqual(['a-2', 'a-3']);
});

test.each([
  ['Круглый стол', 'round-table'],
  ['пленарное заседание', 'plenary'],
  ['Мастер-класс', 'master-class'],
  ['LIGHTNING_TALK', 'talk'],
  ['lightning talk', 'talk'],
  ['Hands-on', 'workshop'],
  [null, 'other'],
  ['constructor', null],
  ['party', null],
])('%s is a session of type %s', (word, type) => {
  expect(sessionType(word)).toBe(type);
});

test.each([
  ['de-formal', 'de'],
  ['pt_BR', 'pt-br'],
  ['Русский', 'ru'],
  ['Deutsch', 'de'],
  [null, null],
  ['English and Russian', undefined],
])('The language %s is %s', (typed, code) => {
  expect(languageCode(typed)).toBe(code);
});
