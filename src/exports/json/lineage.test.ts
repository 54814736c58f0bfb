import { expect, test } from 'vitest';
import { exported } from '../testing/exported.ts';

const files = {
  'content/2016/edition.md':
    '---\ntitle: Т\nstart: 2016-05-11\nend: 2016-05-12\ntimezone: Europe/Moscow\n---\n',
  'content/2016/resolutions/r.md': '---\ntitle: Резолюция\n---\n\n1) Раз.\n',
  'content/2017/resolutions/r.md':
    '---\ntitle: Резолюция\nrecommendations: {"1": {continues: 2016/r#1, addressees: [{organization: old, as: with, words: Раз}]}}\n---\n\n1) Раз.\n',
  'content/organizations/old.md':
    '---\nname: Минпром\nsuccessor: {organization: new, from: 2018, act: {title: Указ, href: /act.txt}}\n---\n',
  'content/organizations/new.md': '---\nname: Минпромторг\n---\n',
  'public/act.txt': '',
};
const read = async (address: string) => JSON.parse(await exported(files).text(address));

test('Items say in JSON what they take up, and what takes them up', async () => {
  const { items } = await read('/recommendations.json');
  const taken = items.map((item: Record<string, unknown>) => [item.key, item.continues, item.continuedBy]);
  expect(taken).toEqual([
    ['2017/r#1', ['2016/r#1'], []],
    ['2016/r#1', [], ['2017/r#1']],
  ]);
});

test('In a table they name where else the question was raised', async () => {
  expect(await exported(files).text('/recommendations.csv')).toContain('2016: п. 1');
});

test('An old body says in JSON what took over, with the act', async () => {
  const { successor, count } = await read('/organizations/old.json');
  expect(successor).toEqual({
    id: 'new',
    title: 'Минпромторг',
    url: 'https://example.org/organizations/new/',
    json: 'https://example.org/organizations/new.json',
    from: '2018',
    act: { title: 'Указ', url: 'https://example.org/act.txt' },
  });
  expect(count).toBe(1);
});

test('The living body says whose duties it has, and leaves their items to them', async () => {
  const { predecessors, count, items } = await read('/organizations/new.json');
  expect(predecessors).toMatchObject([{ id: 'old', count: 1, successor: { id: 'new', from: '2018' } }]);
  expect([count, items]).toEqual([0, []]);
});
