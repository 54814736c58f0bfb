import { toString as textOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../markdown/processor.ts';
import { escapeLine } from './markdown.ts';

test.each([
  'Совет кластера при Губернаторе (при необходимости).',
  '2017. Год науки был объявлен годом портов.',
  '# не заголовок',
  '- не список - а тире',
  '> не цитата',
  'звёздочки *здесь* и _там_, и **тут**',
  '<b>не тег</b> и &amp; не знак',
  '[не ссылка](http://example.org) и [^1] не сноска',
  'обратная \\* косая черта \\',
  '`не код` | не таблица | ~~не зачёркнуто~~',
  '===',
  '+ плюс',
  '1986) скобка',
  '![не рисунок](a.png)',
])('Markdown prints «%s» as it is', (words) => {
  const { children } = parseMarkdown(escapeLine(words));
  expect(children.map(({ type }) => type)).toEqual(['paragraph']);
  expect(textOf(children[0])).toBe(words);
});

test('Words that mean nothing to Markdown get no backslashes', () => {
  const words = 'Софинансирование ECEI - European Initiative (МСП, «НИУ ВШЭ»), т.е. 50 % & 10 <15>_';
  expect(escapeLine('Обычные слова - и тире, 5 * 5.')).toBe('Обычные слова - и тире, 5 * 5.');
  expect(escapeLine(words.slice(0, 60))).toBe(words.slice(0, 60));
});
