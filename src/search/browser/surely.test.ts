import { expect, test } from 'vitest';
import type { StemList } from '../language/stem-list.ts';
import { packed, readVocabulary } from '../language/vocabulary.ts';
import { type WordForms, wordForms } from '../language/word-forms.ts';
import type { Pagefind, PagefindAnswer } from './pagefind.ts';
import { surely } from './surely.ts';

const forms = wordForms('ru') as WordForms;
const list: StemList = new Map(['совет', 'кластер', 'вуз'].map((word) => [forms.stem(word), word]));
/** «Совет» is in the first shard and the second, «кластер» in the second and the third, «вуз» in none that is known. */
const places: Record<string, number> = { [forms.stem('совет')]: 0b011, [forms.stem('кластер')]: 0b110 };

const answer: PagefindAnswer = {
  results: ['ru_1', 'ru-x-1_1', 'ru-x-2_1'].map((id) => ({
    id,
    score: 1,
    data: () => Promise.reject(new Error('not asked')),
  })),
  filters: { kind: { пункт: 3 } },
};
const pagefind: Pagefind = {
  options: async () => {},
  init: async () => {},
  mergeIndex: async () => {},
  filters: async () => ({}),
  search: async () => answer,
};

const vocabulary = readVocabulary(
  packed(list, (stem) => places[stem] ?? 0),
  forms,
);
const found = async (words: string | null): Promise<string[]> => {
  const { results } = await surely(pagefind, { forms, vocabulary }).search(words, { filters: {} });
  return results.map(({ id }) => id);
};

test.each([
  ['of those that have the word', 'совет', ['ru_1', 'ru-x-1_1']],
  ['of those that have all the words', 'совет кластер', ['ru-x-1_1']],
  ['of those that have another form of it', '"советами"', ['ru_1', 'ru-x-1_1']],
  ['of all, for a word of which nothing is told', 'qiw1z', ['ru_1', 'ru-x-1_1', 'ru-x-2_1']],
  ['of all, for every page', null, ['ru_1', 'ru-x-1_1', 'ru-x-2_1']],
])('Of several shards only the answers count %s', async (_, words, ids) => {
  expect(await found(words)).toEqual(ids);
});

test('Where answers are left out, Pagefind’s numbers of them are not believed', async () => {
  const asked = surely(pagefind, { forms, vocabulary });
  expect((await asked.search('совет', { filters: {} })).filters).toBeNull();
  expect((await asked.search(null, { filters: {} })).filters).toEqual(answer.filters);
});

test('One index is believed', async () => {
  const one = { forms, vocabulary: readVocabulary(packed(list), forms) };
  expect(await surely(pagefind, one).search('совет', { filters: {} })).toBe(answer);
});
