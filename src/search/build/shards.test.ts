import { expect, test } from 'vitest';
import { shardOf, shardsOf } from './shards.ts';

test.each([
  [0, 1],
  [2999, 1],
  [3000, 2],
  [3999, 2],
  [4000, 4],
  [8000, 8],
  [50_000, 8],
])('A site of %i pages has %i shards', (pages, count) => {
  expect(shardsOf('ru', pages)).toHaveLength(count);
});

test('The first shard is in the language itself, the others in dialects of it', () => {
  expect(shardsOf('zh-tw', 3000)).toEqual([
    { name: 'zh-tw-0', tag: 'zh-tw', first: true },
    { name: 'zh-tw-1', tag: 'zh-tw-x-1', first: false },
  ]);
});

test.each(['', 'it'])('Pages in a language that we know nothing about are not parted: “%s”', (language) => {
  expect(shardsOf(language, 50_000)).toMatchObject([{ tag: language }]);
});

test('Pages are spread evenly', () => {
  const places = Array.from({ length: 8000 }, (_, number) => shardOf(`2017/items/${number}/index.html`, 8));
  const sizes = Array.from({ length: 8 }, (_, place) => places.filter((other) => other === place).length);
  expect(Math.min(...sizes)).toBeGreaterThan(850);
  expect(Math.max(...sizes)).toBeLessThan(1150);
});
