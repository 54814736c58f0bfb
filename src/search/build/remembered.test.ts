import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('The same word is worked out once, another for itself', () => {
  const asked: string[] = [];
  const lengthOf = remembered((word) => {
    asked.push(word);
    return word.length;
  });
  expect(['вуз', 'совет', 'вуз'].map(lengthOf)).toEqual([3, 5, 3]);
  expect(asked).toEqual(['вуз', 'совет']);
});

test('«No» is an answer that is remembered too', () => {
  let times = 0;
  const isKnown = remembered(() => {
    times += 1;
    return false;
  });
  expect([isKnown('вуз'), isKnown('вуз')]).toEqual([false, false]);
  expect(times).toBe(1);
});
