import { expect, test } from 'vitest';
import { answer, type Query, type RegisterItem, spacedWords } from './register-match.ts';

const item = (text: string, traits: RegisterItem['traits'] = {}): RegisterItem => ({
  words: spacedWords(text),
  traits,
});
const ask = (items: RegisterItem[], facets: string[], query: Partial<Query>) =>
  answer(items, facets, { words: '', chosen: {}, ...query });
const shownFor = (text: string, words: string) => ask([item(text)], [], { words }).shown[0];

test.each([
  ['Поддержка кластеров', 'класт', true],
  ['Поддержка кластеров', 'КЛАСТЕРОВ поддержка', true],
  ['Поддержка кластеров', 'стеров', false],
  ['Поддержка кластеров', 'кластеров вузов', false],
  ['учёт ребенка', 'учет ребёнка', true],
  ['«Вороново», апрель', 'вороново', true],
  ['кластеров-лидеров', 'лидеров', true],
  ['распоряжение 1662-р', '1662-р', true],
  ['Поддержка', ' … ', true],
])('«%s» is asked for «%s»', (text, words, expected) => {
  expect(shownFor(text, words)).toBe(expected);
});

const items = [
  item('', { topic: ['funding'], part: ['1'] }),
  item('', { topic: ['funding', 'training'], part: ['2'] }),
  item('', { topic: ['training'], part: ['2'] }),
  item('', { topic: [], part: ['2'] }),
];
const facets = ['topic', 'part'];

test('Values of one facet mean any of them, facets mean all of them', () => {
  expect(ask(items, facets, { chosen: { topic: ['funding', 'training'] } }).shown).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(ask(items, facets, { chosen: { topic: ['funding', 'training'], part: ['2'] } }).shown).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('A count tells what a value would give together with the other facets', () => {
  expect(ask(items, facets, { chosen: { topic: ['funding'] } }).counts).toEqual({
    topic: { funding: 2, training: 2 },
    part: { 1: 1, 2: 1 },
  });
});

test('Counts are those of the items with the typed words', () => {
  const said = [item('слово', { topic: ['funding'] }), item('другое', { topic: ['funding'] })];
  expect(ask(said, ['topic'], { words: 'слово' }).counts).toEqual({ topic: { funding: 1 } });
});

const addressed = [item('', { addressee: ['minek', 'team'], manner: ['sent-to', 'responsible'] })];
const pair = ['addressee', 'manner'];

test('A manner is that of the chosen addressee', () => {
  const shown = (addressee: string, manner: string) =>
    ask(addressed, pair, { chosen: { addressee: [addressee], manner: [manner] } }).shown[0];
  expect(shown('minek', 'sent-to')).toBe(true);
  expect(shown('minek', 'responsible')).toBe(false);
});

test('The counts of addressees and manners keep the pairs together', () => {
  expect(ask(addressed, pair, { chosen: { addressee: ['minek'] } }).counts).toEqual({
    addressee: { minek: 1, team: 1 },
    manner: { 'sent-to': 1 },
  });
  expect(ask(addressed, pair, { chosen: { manner: ['with'] } }).counts).toEqual({
    addressee: {},
    manner: { 'sent-to': 1, responsible: 1 },
  });
});
