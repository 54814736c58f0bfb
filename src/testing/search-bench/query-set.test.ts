import { expect, test } from 'vitest';
import { addressesIn } from './addresses.ts';
import { readQuerySet } from './query-set.ts';

const item = { id: '1-i-3', key: '2017/resolution#1-i-3', address: '/2017/resolutions/resolution/1-i-3/' };
const addresses = (name: string) => (name === '1-i-3' ? item.address : name === '/contacts/' ? name : null);
const read = (text: string) => readQuerySet(text, 'set.tsv', addresses);

test('A line is a query, what should be found and its kind; further columns say nothing', () => {
  expect(read('совет кластера\t1-i-3 /contacts/\tsynonym\tnote\n')).toEqual([
    { words: 'совет кластера', expected: [item.address, '/contacts/'], kind: 'synonym' },
  ]);
});

test('A set from a spreadsheet reads as well: a mark of the encoding, a line of names, other line ends', () => {
  expect(read('\uFEFFquery\titem id\r\nвузы\t1-i-3\r\n').map(({ words }) => words)).toEqual(['вузы']);
});

test('All bad lines are told at once, each with its number', () => {
  expect(() => read('вузы\t1-i-3\nбез табуляции\n\t1-i-3\nвузы\t\nвузы\t9-9\n')).toThrow(
    [
      'set.tsv:2: there is no tab in it. Write the query, a tab and what should be found.',
      'set.tsv:3: there is no query before the tab.',
      'set.tsv:4: nothing is named that should be found.',
      'set.tsv:5: the site has no «9-9». Name an item («1-i-3») or a page («/contacts/»).',
    ].join('\n'),
  );
});

test('A set without queries is an error', () => {
  expect(() => read('\n')).toThrow('set.tsv:1: there is no query in it.');
});

test('An item has a short name and a whole one', () => {
  const named = addressesIn('/nowhere', [item]);
  expect([named('1-i-3'), named('2017/resolution#1-i-3'), named('1-i-4')]).toEqual([
    item.address,
    item.address,
    null,
  ]);
});

test('A short name that two resolutions share is none', () => {
  const other = { id: '1-i-3', key: '2018/resolution#1-i-3', address: '/2018/resolutions/resolution/1-i-3/' };
  const named = addressesIn('/nowhere', [item, other]);
  expect([named('1-i-3'), named(other.key)]).toEqual([null, other.address]);
});
