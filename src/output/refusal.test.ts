import { expect, test } from 'vitest';
import { refusalIn } from './refusal.ts';

const coded = (code: string) => Object.assign(new Error(`${code}: it is so, open 'x'`), { code });

test.each([
  ['of Node', coded('ENOSPC'), 'full'],
  ['behind another', new Error('The page fails.', { cause: coded('EROFS') }), 'readOnly'],
  ['among several', new AggregateError([new Error('First.'), coded('EBUSY')]), 'busy'],
  ['in the words of a program', new Error('Failed: No space left on device (os error 28)'), 'full'],
  ['by its name alone', new Error('write: ENOSPC: no space'), 'full'],
])('A refusal %s is found', (_, error, kind) => {
  expect(refusalIn(error)?.kind).toBe(kind);
});

test('A fault of the code is none', () => {
  expect(refusalIn(new TypeError('x is not a function'))).toBeNull();
  expect(refusalIn(coded('ENOENT'))).toBeNull();
  expect(refusalIn('words')).toBeNull();
});
