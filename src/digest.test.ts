import { expect, test } from 'vitest';
import { digestOf } from './digest.ts';

const item = (words: string) => ({ words, tree: { type: 'root' } });
const document = (...words: string[]) => ({ title: 'Резолюция', items: words.map(item) });
const many = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

test('What is alike has the same digest, whether it is the same thing or not', () => {
  const props = { document: document(...many), files: ['a.pdf'] };
  expect(digestOf(props)).toBe(digestOf(structuredClone(props)));
});

test.each([
  ['a word of one item among many', { document: document(...many.with(4, 'пять')) }],
  ['the order of items', { document: document(...many.toReversed()) }],
  ['an item less', { document: document(...many.slice(1)) }],
  ['a short list', { document: document('1') }],
  ['what stands beside the list', { document: { ...document(...many), title: 'Решение' } }],
  ['the name of a prop', { resolution: document(...many) }],
  ['another prop', { document: document(...many), files: ['a.pdf'] }],
  ['nothing instead of a thing', { document: null }],
])('Another digest: %s', (_, props) => {
  expect(digestOf(props)).not.toBe(digestOf({ document: document(...many) }));
});
