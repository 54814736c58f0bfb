import { expect, test } from 'vitest';
import { readView, writeView } from './register-url.ts';

const known = { values: { addressee: ['minek', 'team'], topic: ['funding'] }, sorts: ['', 'addressee'] };
const read = (query: string) => readView(new URLSearchParams(query), known);

test('A view is read back as it was written', () => {
  const view = {
    words: 'учёт & «отчёт»',
    sort: 'addressee',
    chosen: { addressee: ['minek', 'team'], topic: ['funding'] },
  };
  expect(read(writeView(view))).toEqual(view);
});

test('A list of which nothing is asked has a bare address', () => {
  expect(writeView({ words: ' ', sort: '', chosen: { addressee: [], topic: [] } })).toBe('');
});

test('What the list does not know is left aside', () => {
  expect(read('?addressee=nobody&addressee=team&colour=red&sort=size')).toEqual({
    words: '',
    sort: '',
    chosen: { addressee: ['team'], topic: [] },
  });
});
