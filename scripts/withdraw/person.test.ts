import { expect, test } from 'vitest';
import { readRecords } from '../../src/records/read.ts';
import { writeContent } from '../../src/testing/content.ts';
import { leastContent } from '../../src/testing/load.ts';
import { personToWithdraw } from './person.ts';

const { people } = readRecords(
  writeContent({ ...leastContent, 'content/people/p-bely.md': '---\nname: Пётр Белый\n---\n' }),
).records;
const none = { people, redirects: { moved: [], withdrawn: [] }, ledger: { entries: [] } };
const moved = [
  { from: '/people/petr-bely/', to: '/people/p-bely/' },
  { from: '/people/bely/', to: '/people/petr-bely/' },
  { from: '/2017/a/', to: '/people/p-bely/' },
];

test('A person who was renamed is withdrawn with all earlier addresses, by any of the ids', () => {
  for (const id of ['p-bely', 'petr-bely', 'bely']) {
    const found = personToWithdraw(id, { ...none, redirects: { moved, withdrawn: [] } });
    expect(found?.files).toEqual(['content/people/p-bely.md']);
    expect(found?.addresses).toEqual(['/people/p-bely/', '/people/petr-bely/', '/people/bely/']);
  }
});

test('Of a deleted record the ledger, a move or a plain entry still knows the address', () => {
  const address = '/people/anna/';
  const found = { files: [], addresses: [address] };
  const ledger = { entries: [{ address, digest: null, line: 1 }] };
  const withdrawn = [{ address, reason: 'почему', date: '2018' }];
  expect(personToWithdraw('anna', { ...none, ledger })).toMatchObject(found);
  expect(personToWithdraw('anna', { ...none, redirects: { moved: [], withdrawn } })).toMatchObject(found);
  expect(
    personToWithdraw('anna', {
      ...none,
      redirects: { moved: [{ from: '/people/a/', to: address }], withdrawn: [] },
    }),
  ).toMatchObject({ addresses: [address, '/people/a/'] });
  expect(personToWithdraw('anna', none)).toBeNull();
});
