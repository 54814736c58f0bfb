/** What two branches leave in the ledger when they are merged. */
import { expect, test } from 'vitest';
import { load } from '../testing/load.ts';

const published = {
  'content/2017/resolutions/resolution.md': '---\ntitle: Резолюция\n---\n\n1) Раз.\n',
  'content/people/anna.md': '---\nname: Анна\n---\n',
};

const { ledger } = load(published).permalinks;

const codes = (files: Record<string, string>) =>
  load(files).issues.map(({ code, file, place: { line } }) => `${code} ${file}:${line}`);

test('A merge may leave lines twice and unsorted; two texts of one item are settled by the present one', () => {
  const lines = ledger.split('\n').filter((line) => line.startsWith('/'));
  expect(
    codes({ ...published, 'content/permalinks.lock': [...lines, ...lines].toReversed().join('\r\n') }),
  ).toEqual([]);
  const other = lines.map((line) => line.replace(/ .*/, ` ${'0'.repeat(16)}-${'1'.repeat(16)}`)).slice(2, 3);
  const { issues, permalinks } = load({ ...published, 'content/permalinks.lock': `${ledger}${other}\n` });
  expect(issues.map(({ code }) => code)).toEqual(['permalink-digests']);
  expect([permalinks.ledger, permalinks.dropped]).toEqual([ledger, 1]);
});

test('Marks of an unfinished merge and lines that say nothing are named where they stand', () => {
  const broken = ledger.replace(
    '/people/anna/\n',
    '<<<<<<< HEAD\n/people/anna/\n=======\n/People/Anna\n>>>>>>> other\n',
  );
  expect(codes({ ...published, 'content/permalinks.lock': broken })).toEqual([
    'permalink-conflict content/permalinks.lock:6',
    'permalink-conflict content/permalinks.lock:8',
    'permalink-line content/permalinks.lock:9',
    'permalink-conflict content/permalinks.lock:10',
  ]);
});
