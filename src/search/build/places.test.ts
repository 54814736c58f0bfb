import { expect, test } from 'vitest';
import type { StemList } from '../language/stem-list.ts';
import { packed, readVocabulary } from '../language/vocabulary.ts';
import { type WordForms, wordForms } from '../language/word-forms.ts';
import { placesOf } from './places.ts';

const ru = wordForms('ru') as WordForms;
const all: StemList = new Map([
  ['кластер', 'кластеры'],
  ['совет', 'совет'],
  ['созида', 'созидание'],
]);
const shards = [
  { shown: ['кластер', 'кластеры', 'совет', 'совет'], typed: [], held: [] },
  { shown: ['созида', 'созидание'], typed: ['кластер', 'кластера'], held: [] },
  { shown: [], typed: [], held: ['созид'] },
];
const { places } = readVocabulary(packed(all, placesOf(shards, all, ru)), ru);

test.each([
  ['the shards that have a word', 'кластер', 0b011],
  ['all that have one of those that begin so', 'со', 0b111],
  ['one where it is hidden, as the beginning of a family', 'созид', 0b110],
  ['none where no word begins so', 'жираф', 0],
])('The vocabulary tells %s', (_, start, expected) => {
  expect(places(start)).toBe(expected);
});

test('It tells nothing of one shard, or where stems are asked for', () => {
  expect(placesOf(shards.slice(0, 1), all, ru)).toBeUndefined();
  expect(placesOf(shards, all, { bases: (word) => [word] })).toBeUndefined();
  expect(readVocabulary(packed(all), ru).places('кластер')).toBeNull();
});
