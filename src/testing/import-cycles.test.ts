import { expect, test } from 'vitest';
import { cyclesIn } from './import-cycles.ts';

const imports = (rows: Record<string, string[]>) =>
  Object.entries(rows).flatMap(([file, all]) => all.map((from) => ({ file, from })));

test('A cycle is told from each of its files, and from no file that only leads to it', () => {
  expect(cyclesIn(imports({ a: ['b', 'x'], b: ['c'], c: ['b', 'd'], d: ['e'] }))).toEqual([
    ['b', 'c', 'b'],
    ['c', 'b', 'c'],
  ]);
});

test('A file that imports itself is a cycle, two ways to one file are none', () => {
  expect(cyclesIn(imports({ a: ['a'] }))).toEqual([['a', 'a']]);
  expect(cyclesIn(imports({ a: ['b', 'c'], b: ['d'], c: ['d'], d: ['e'] }))).toEqual([]);
});
