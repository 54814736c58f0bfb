import { expect, test } from 'vitest';
import { item, resolution } from '../testing/load.ts';

const files = {
  'content/organizations/one.md': '---\nname: Первая\n---\n',
  'content/organizations/two.md': '---\nname: Вторая\n---\n',
  'content/topics/money.md': '---\nname: Деньги\n---\n',
  'content/2017/sessions/table.md': '---\ntitle: Стол\ntype: round-table\n---\n',
};
const body = '## 1\n\nПоручить Первой и Второй.\n\n### I. Меры\n\n1) Один.\n2) Два.\n3) Три.\n';
const frontMatter = `parts:
  "1":
    session: table
    topics: [money]
    addressees: [{organization: one, as: sent-to, words: Первой}]
recommendations:
  "1-i-2": {addressees: [{organization: two, as: responsible, words: Второй}], topics: []}
  "1-i-3": {addressees: []}
`;
const found = () => resolution(body, frontMatter, files);
const manners = (id: string) =>
  item(found(), id).addressees.map(({ manner, organization }) => `${manner} ${organization.title}`);

test('A part passes addressees, topics and session down to its items', () => {
  expect(manners('1-i-1')).toEqual(['sent-to Первая']);
  expect(item(found(), '1-i-1').topics.map(({ title }) => title)).toEqual(['Деньги']);
  expect(item(found(), '1-i-1').session?.title).toBe('Стол');
});

test('A list of an item’s own replaces the inherited one, and an empty one clears it', () => {
  expect(manners('1-i-2')).toEqual(['responsible Вторая']);
  expect(item(found(), '1-i-2').topics).toEqual([]);
  expect(manners('1-i-3')).toEqual([]);
});

test('A session knows the parts it led to', () => {
  const { parts } = found();
  expect(parts.map(({ session, count, title }) => [session?.title, count, title])).toEqual([
    ['Стол', 3, 'Часть 1'],
  ]);
});
