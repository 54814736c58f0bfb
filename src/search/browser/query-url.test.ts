import { expect, test } from 'vitest';
import { isBlank, readQuery, writeQuery } from './query-url.ts';

const read = (query: string) => readQuery(new URLSearchParams(query));

test('A shared link gives back the words and every chosen value', () => {
  const query = {
    words: 'субсидирование & затраты',
    verbatim: true,
    chosen: {
      kind: ['рекомендация', 'сессия'],
      edition: ['2017'],
      addressee: ['Банк «Х+Y»'],
      topic: [],
      status: ['на рассмотрении'],
    },
  };
  expect(read(writeQuery(query))).toEqual(query);
});

test('A link typed by hand may repeat or leave out values', () => {
  expect(read('?kind=a&kind=a&topic=')).toEqual({
    words: '',
    verbatim: false,
    chosen: { kind: ['a'], edition: [], addressee: [], topic: [], status: [] },
  });
});

test('A blank query leaves a clean address', () => {
  expect(writeQuery(read(''))).toBe('');
});

test('Spaces are no query, a filter alone is one', () => {
  expect(isBlank(read('?q=%20'))).toBe(true);
  expect(isBlank(read('?edition=2017'))).toBe(false);
});
