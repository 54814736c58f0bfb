import { expect, test } from 'vitest';
import { model } from '../testing/load.ts';
import type { Organization } from './types.ts';
import { organizationList } from './views/organization-list.ts';
import { registerOf } from './views/register.ts';

const body = (name: string, fields = '') => `---\nname: ${name}\n${fields}---\n`;
const named = (...ids: string[]) =>
  `{addressees: [${ids.map((id) => `{organization: ${id}, as: proposed-to, words: Органу}`).join(', ')}]}`;

/** Industry became trade, trade and economy became one. */
const files = {
  'content/organizations/industry.md': body(
    'Минпром',
    'successor: {organization: trade, from: 2018, act: {title: Указ, href: "https://example.org/act"}}\n',
  ),
  'content/organizations/trade.md': body(
    'Минпромторг',
    'successor: {organization: ministry, from: 2020-03}\n',
  ),
  'content/organizations/economy.md': body('Минэкономики', 'successor: {organization: ministry}\n'),
  'content/organizations/ministry.md': body('Министерство'),
  'content/2017/resolutions/r.md': `---\ntitle: Резолюция\nrecommendations:\n  "1": ${named('industry')}\n  "2": ${named('economy', 'ministry')}\n  "3": ${named('ministry')}\n  "4": ${named('trade', 'industry')}\n---\n\n1) Органу раз.\n2) Органу два.\n3) Органу три.\n4) Органу четыре.\n`,
};
const organization = (id: string): Organization => {
  const found = model(files).organizations.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
};

test('An old body says what took over from it, since when and by which act', () => {
  expect(organization('industry').successor).toEqual({
    title: 'Минпромторг',
    address: '/organizations/trade/',
    from: '2018',
    act: { title: 'Указ', href: 'https://example.org/act' },
  });
});

test('A body has the duties of those before it, through others too, the nearest first', () => {
  const before = (id: string) => organization(id).predecessors.map(({ title }) => title);
  expect(before('ministry')).toEqual(['Минпромторг', 'Минэкономики', 'Минпром']);
  expect(before('trade')).toEqual(['Минпром']);
  expect(before('industry')).toEqual([]);
});

test('Items of an old body stay its own, and are counted apart for the new one, each once', () => {
  expect(organization('industry').count).toBe(2);
  expect(organization('ministry')).toMatchObject({ count: 2, inherited: 2 });
});

test('In the list of organizations only the living body has the items of those before it beside its own', () => {
  const lines = organizationList(model(files)).body.map(({ id, count, inherited }) => [id, count, inherited]);
  expect(lines).toEqual([
    ['ministry', 2, 2],
    ['industry', 2, 0],
    ['trade', 1, 0],
    ['economy', 1, 0],
  ]);
});

test('An item names the old body, and is found by the living one', () => {
  const { documents, facets } = registerOf(model(files));
  const items = documents.flatMap(({ parts }) =>
    parts.flatMap(({ sections }) => sections.flatMap((section) => section.items)),
  );
  expect(items.map(({ addressees }) => addressees.map(({ organization }) => organization.title))).toEqual([
    ['Минпром'],
    ['Минэкономики', 'Министерство'],
    ['Министерство'],
    ['Минпромторг', 'Минпром'],
  ]);
  expect(items.map(({ traits }) => traits.addressee.includes('ministry'))).toEqual([true, true, true, true]);
  expect(items.every(({ traits }) => traits.addressee.length === traits.manner.length)).toBe(true);
  const addressees = facets.find(({ name }) => name === 'addressee');
  expect(addressees?.values.find(({ id }) => id === 'ministry')).toMatchObject({ count: 4 });
});
