import { expect, test } from 'vitest';
import { item, model, resolution } from '../testing/load.ts';
import { itemLine } from './build-recommendation.ts';

interface Report {
  name: string;
  date: string;
  about: string;
  status?: string;
  more?: string;
}

const files = (reports: Report[]) =>
  Object.fromEntries(
    reports.map(({ name, date, about, status, more = '' }) => [
      `content/2017/follow-ups/${name}.md`,
      `---\ndate: ${date}\nabout: [${about}]\n${status ? `status: ${status}\naccording-to: {who: organizer}\n` : ''}${more}---\n\nСлова ${name}.\n`,
    ]),
  );
const body = '## 1\n\n1) Один.\n2) Два.\n3) Три.\n';
const about = (...ids: string[]) => ids.map((id) => `"2017/resolution#${id}"`).join(', ');
const first = (reports: Report[], frontMatter = '') =>
  item(resolution(body, frontMatter, files(reports)), '1-1');
const names = (reports: Report[]) => first(reports).followUps.map(({ key }) => key.replace('2017/', ''));

test('The latest stands first; a year or a month comes before all its days', () => {
  expect(
    names([
      { name: 'a', date: '2018', about: about('1-1') },
      { name: 'b', date: '2018-03-05', about: about('1-1') },
      { name: 'c', date: '2018-03', about: about('1-1') },
      { name: 'd', date: '2018-01-31', about: about('1-1') },
    ]),
  ).toEqual(['b', 'c', 'd', 'a']);
});

test('Of two with the same date the one whose file’s name comes later is the later one', () => {
  const same = (name: string, status: string) => ({ name, date: '2018-03-05', about: about('1-1'), status });
  const reports = [same('2018-2', 'done'), same('2018-1', 'supported')];
  expect(names(reports)).toEqual(['2018-2', '2018-1']);
  expect(itemLine(first(reports)).status?.status).toBe('done');
});

test('What was said of the part stands in the order of its date too, and says of what it was said', () => {
  const found = first([
    { name: 'item', date: '2018-03', about: about('1-1'), status: 'done' },
    { name: 'part', date: '2018-04', about: about('1'), status: 'in-progress' },
  ]);
  expect(found.followUps.map(({ about: whole }) => whole)).toEqual([
    { place: 'Часть 1', placeOf: 'части 1' },
    null,
  ]);
  expect(itemLine(found).status).toMatchObject({ status: 'in-progress', about: { placeOf: 'части 1' } });
});

test('What names the item and its part stands with the item once, as said of it', () => {
  const { followUps } = first([{ name: 'both', date: '2018', about: about('1', '1-1') }]);
  expect(followUps.map(({ about: whole }) => whole)).toEqual([null]);
});

test('One answer to several items says with each of them which others it is about', () => {
  const { followUps } = first([{ name: 'many', date: '2018', about: about('1-1', '1-3', '1-3') }]);
  expect(followUps.map(({ also }) => also)).toEqual([
    [{ title: 'п. 3 ч. 1', address: '/2017/resolutions/resolution/1-3/' }],
  ]);
});

test('A later report without a status leaves the status that was stated before', () => {
  const found = first([
    { name: 'a', date: '2018', about: about('1-1'), status: 'supported' },
    { name: 'b', date: '2019', about: about('1-1') },
  ]);
  expect(itemLine(found).status).toMatchObject({ status: 'supported', date: '2018' });
});

test('A resolution says to whom it was sent, and the body what it was sent', () => {
  const built = model({
    'content/organizations/ministry.md': '---\nname: Министерство\n---\n',
    'content/2017/resolutions/resolution.md':
      '---\ntitle: Резолюция участников\nshort-title: Резолюция\ndispatches: [{to: ministry, number: 12-3, date: 2017-06-01}]\n---\n\n1) Один.\n',
  });
  const letter = { number: '12-3', date: '2017-06-01', words: null, file: null };
  expect(built.editions[0]?.resolutions[0]?.dispatches).toEqual([
    { to: { title: 'Министерство', address: '/organizations/ministry/' }, ...letter },
  ]);
  expect(built.organizations[0]?.dispatches).toEqual([
    { resolution: { title: 'Резолюция, 2017', address: '/2017/resolutions/resolution/' }, ...letter },
  ]);
});
