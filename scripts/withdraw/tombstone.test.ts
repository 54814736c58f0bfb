import { expect, test } from 'vitest';
import { withoutAddresses, withTombstone } from './tombstone.ts';

const address = '/people/ivan-petrov/';
const digest = '1f5c9b6';
const tombstone = { reason: 'по просьбе', date: '2027-06-01' };
const entry = (text: string) => text.replace(/[0-9a-f]{64}/, digest);

test('A project without the file gets one, and none of it holds the name', () => {
  const text = withTombstone('', address, {
    ...tombstone,
    reason: { ru: 'по просьбе: его', en: 'on request' },
  });
  expect(entry(text)).toBe(
    `withdrawn-digests:\n  - digest: ${digest}\n    reason:\n      ru: "по просьбе: его"\n      en: on request\n    date: 2027-06-01\n`,
  );
  expect(text).not.toContain('petrov');
});

test('What stands in the file stays, and a second entry joins the first', () => {
  const before = '# наши страницы\nmoved:\n- {from: "/a/",   to: /b/}\n';
  const one = withTombstone(before, address, tombstone);
  expect(one.startsWith(before)).toBe(true);
  const two = withTombstone(one, '/people/anna/', tombstone);
  expect(two.startsWith(before)).toBe(true);
  expect(two.match(/^ {2}- digest: [0-9a-f]{64}$/gm)).toHaveLength(2);
  expect(two.match(/withdrawn-digests/g)).toHaveLength(1);
  expect(withTombstone(two, address, tombstone)).toBe(two);
});

test('Windows line ends stay', () => {
  expect(withTombstone('moved: []\r\n', address, tombstone).replaceAll('\r\n', '')).not.toContain('\n');
});

test('A list in brackets takes the entry', () => {
  expect(entry(withTombstone('{withdrawn-digests: []}\n', address, tombstone))).toContain(
    `digest: ${digest}`,
  );
});

test('The ledger loses the line of this address alone', () => {
  const lines = ['# head\n', '/people/ivan-petrov-junior/\n', '/people/ivan-petrov/\n', '/topics/a/\n'];
  expect(withoutAddresses(lines.join(''), [address])).toBe([lines[0], lines[1], lines[3]].join(''));
});
