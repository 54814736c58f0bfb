import { expect, test } from 'vitest';
import { inflectionQueries } from './inflections.ts';
import { openMorphology } from './morphology.ts';
import { rareWordQueries } from './rare-words.ts';
import { seeded } from './seed.ts';
import { wordsOf } from './words.ts';

const morphology = await openMorphology();
const sources = [
  { address: '/1/', text: 'Создание сайтов для субъектов предпринимательства, поддержка данных сайтов' },
  { address: '/2/', text: 'Поддержка субъектов предпринимательства в кластере' },
  { address: '/3/', text: 'Создание учебной программы для кластера' },
];
const queries = rareWordQueries(sources, morphology, seeded(1));
const idsIn = (text: string) => new Set(wordsOf(text, morphology).map(({ id }) => id));

test('Every item has three queries, and the words of each stand together in it alone', () => {
  expect(queries.map(({ expected }) => expected[0])).toEqual(
    ['/1/', '/2/', '/3/'].flatMap((one) => [one, one, one]),
  );
  for (const { words, expected } of queries) {
    const holders = sources.filter(({ text }) => [...idsIn(words)].every((id) => idsIn(text).has(id)));
    expect(holders.map(({ address }) => address)).toEqual(expected);
  }
});

test('Every word is in another form than the item has it', () => {
  for (const { words, expected } of queries) {
    const text = sources
      .find(({ address }) => address === expected[0])
      ?.text.toLowerCase()
      .split(/[\s,]+/);
    expect(words.split(' ').filter((word) => text?.includes(word))).toEqual([]);
  }
});

test('The rarest words come first', () => {
  expect(idsIn(queries[0]?.words ?? '')).toContain('сайт noun');
});

test('A word is asked for in all its forms, and every item that holds one of them is right', () => {
  const { items } = inflectionQueries('Кластеры и создание', sources, [], morphology);
  expect(items.find(({ words }) => words === 'кластерами')?.expected).toEqual(['/2/', '/3/']);
  expect(items.find(({ words }) => words === 'созданию')?.expected).toEqual(['/1/', '/3/']);
});

test('A word that no item holds is asked for apart, and its page is right', () => {
  const page = { address: '/page/', text: 'Пленарное заседание' };
  const { items, prose } = inflectionQueries(page.text, sources, [page], morphology);
  expect(items).toEqual([]);
  expect(prose.find(({ words }) => words === 'заседаний')?.expected).toEqual(['/page/']);
});
