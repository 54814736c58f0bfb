import { expect, test, vi } from 'vitest';
import { memory, once, remembered, rememberedText, sameList } from './remembered.ts';

test('What was made of the same things is not made again, and of others it is', () => {
  const make = vi.fn((a: object, b: unknown) => ({ a, b }));
  const made = remembered(make);
  const [one, other] = [{}, {}];
  expect(made(one, 1)).toBe(made(one, 1));
  expect(made(one, other)).toBe(made(one, other));
  expect(made(other, 1)).toEqual({ a: other, b: 1 });
  expect(make).toHaveBeenCalledTimes(3);
});

test('A result belongs to its owner and to all that it was made of, in their order', () => {
  const results = memory<object, number>();
  const owner = {};
  let count = 0;
  const of = (...parts: unknown[]) => results(owner, parts, () => ++count);
  expect([of(1, 2), of(2, 1), of(1), of(1, 2), of(undefined), of()]).toEqual([1, 2, 3, 1, 4, 5]);
});

test('Texts are told apart by where one ends and the next begins', () => {
  const joined = rememberedText((a: string, b: string) => `${a}|${b}`);
  expect([joined('a', 'b'), joined('ab', ''), joined('a', 'b')]).toEqual(['a|b', 'ab|', 'a|b']);
});

test('A result that is nothing is remembered, too', () => {
  const make = vi.fn(() => undefined);
  const made = once(make);
  expect([made(), made()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(1);
});

test('A list of the same members is the same list, and of others in number or order it is not', () => {
  const [a, b] = [{}, {}];
  const list = sameList([a, b]);
  expect(sameList([a, b])).toBe(list);
  expect(sameList([a])).not.toBe(list);
  expect(sameList([b, a])).not.toBe(list);
  expect(sameList([])).toBe(sameList([]));
});
