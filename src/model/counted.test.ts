import { expect, test } from 'vitest';
import { item, resolution } from '../testing/load.ts';

const government = {
  'content/organizations/government.md':
    '---\nname: Правительство Российской Федерации\nalso-known-as: [Правительство РФ]\n---\n',
  'content/organizations/minek.md': '---\nname: Минэкономразвития России\n---\n',
};
const body =
  '1. Правительству РФ:\n\n   а) поддержать;\n   б) одобрить.\n\n2. Обратить внимание:\n\n   а) раз;\n   б) два.\n';

test('An item that only names a body is a group: its items count, it does not', () => {
  const { count, recommendations } = resolution(body, '', government);
  expect(recommendations.filter(({ counted }) => counted).map(({ id }) => id)).toEqual(['1-a', '1-b', '2']);
  expect(count).toBe(3);
  expect(recommendations.map(({ id }) => id)).toEqual(['1', '1-a', '1-b', '2', '2-a', '2-b']);
});

test('A group known by its addressee’s words passes the addressee down', () => {
  const frontMatter = `recommendations:
  "1":
    addressees: [{organization: minek, as: recommended-to, words: Экономистам}]
`;
  const found = resolution('1. Экономистам:\n\n   а) считать.\n', frontMatter, government);
  expect(found.count).toBe(1);
  expect(
    item(found, '1-a').addressees.map(({ manner, organization }) => [manner, organization.title]),
  ).toEqual([['recommended-to', 'Минэкономразвития России']]);
});

test('Labelled paragraphs named as prose have no page and do not count', () => {
  const { count, recommendations } = resolution('1) Вводная.\n2) Рекомендация.\n', 'prose: ["1"]\n');
  expect([count, recommendations.map(({ id }) => id)]).toEqual([1, ['2']]);
});

test('Previous and next are the items that count; inner items have their brothers', () => {
  const found = resolution(body, '', government);
  expect(item(found, '2').previous?.label).toBe('б)');
  expect(item(found, '2').next).toBeNull();
  expect([item(found, '2-a').previous, item(found, '2-a').next?.text]).toEqual([null, 'два.']);
});
