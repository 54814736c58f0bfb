import { expect, test } from 'vitest';
import { model } from '../testing/load.ts';
import type { Recommendation } from './resolution-types.ts';
import type { Proceedings } from './types.ts';
import { raisedAgain } from './views/raised-again.ts';

const edition = (year: number) =>
  `---\ntitle: Т\nstart: ${year}-05-11\nend: ${year}-05-12\ntimezone: Europe/Moscow\n---\n`;
const resolution = (recommendations: string, more = '') =>
  `---\ntitle: Резолюция\n${more}recommendations: {${recommendations}}\n---\n\n1) Раз.\n2) Два.\n3) Три.\n`;

/** 2015 -> 2016 -> 2017, where one item takes up two; a draft takes up the last. */
const files = {
  ...Object.fromEntries(
    [2015, 2016, 2017, 2018].map((year) => [`content/${year}/edition.md`, edition(year)]),
  ),
  'content/2015/resolutions/r.md': resolution(''),
  'content/2016/resolutions/r.md': resolution('"2": {continues: 2015/r#1}'),
  'content/2017/resolutions/r.md': resolution('"1": {continues: [2016/r#2, 2015/r#3]}'),
  'content/2018/resolutions/r.md': resolution('"1": {continues: 2017/r#1}', 'stage: draft\n'),
  'content/2015/follow-ups/a.md':
    '---\ndate: 2015-09\nabout: ["2015/r#1"]\nstatus: supported\naccording-to: {who: organizer}\n---\n',
};

const keyOf = (address: string) => address.replace(/^\/(\d+)\/resolutions\/(.*)\/(.*)\/$/, '$1/$2#$3');
const item = ({ editions }: Proceedings, key: string): Recommendation => {
  const all = editions.flatMap(({ resolutions }) =>
    resolutions.flatMap(({ recommendations }) => recommendations),
  );
  const found = all.find((one) => one.key === key);
  if (found === undefined) throw new Error(`There is no ${key}.`);
  return found;
};
const chain = (key: string) => item(model(files), key).lineage.chain.map(({ address }) => keyOf(address));

const whole = ['2015/r#1', '2015/r#3', '2016/r#2', '2017/r#1'];

test.each(whole)('The chain of %s reaches over all conferences both ways, the oldest first', (key) => {
  expect(chain(key)).toEqual(whole);
});

test('A draft shows what it takes up, and nothing shows the draft', () => {
  expect(chain('2018/r#1')).toEqual(whole);
  expect(item(model(files), '2017/r#1').lineage.continuedBy).toEqual([]);
});

test('An item that is alone with its question has no chain', () => {
  expect(item(model(files), '2016/r#1').lineage).toEqual({ continues: [], continuedBy: [], chain: [] });
});

test('Both sides know what takes up what', () => {
  const { continues, continuedBy } = item(model(files), '2016/r#2').lineage;
  expect({ continues, continuedBy }).toEqual({ continues: ['2015/r#1'], continuedBy: ['2017/r#1'] });
});

test('What became of each is told with its date and its source', () => {
  const [first] = item(model(files), '2017/r#1').lineage.chain;
  expect(first).toMatchObject({
    edition: { title: '2015' },
    status: { status: 'supported', date: '2015-09' },
    accordingTo: { who: 'organizer' },
  });
});

test('A question that was raised more than once is told once, in the words that raised it last', () => {
  const questions = raisedAgain(model(files)).map(({ latest, items }) => [
    keyOf(latest.address),
    items.map(({ address }) => keyOf(address)),
  ]);
  expect(questions).toEqual([['2017/r#1', whole]]);
});

test('Items that raise the same question are not also named as related', () => {
  const topic = { 'content/topics/t.md': '---\nname: Тема\n---\n' };
  const about = (year: number, more = '') => ({
    [`content/${year}/resolutions/r.md`]: resolution(`"1": {topics: [t]${more}}, "2": {topics: [t]}`),
  });
  const two = model({
    ...topic,
    'content/2016/edition.md': edition(2016),
    ...about(2016),
    ...about(2017, ', continues: 2016/r#1'),
  });
  expect(item(two, '2017/r#1').related.map(({ address }) => keyOf(address))).toEqual([
    '2017/r#2',
    '2016/r#2',
  ]);
});
