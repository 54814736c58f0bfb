import { expect, test } from 'vitest';
import { withoutEntries } from './entries.ts';

const people = ['/people/petr-bely/', '/people/p-bely/'];

test('Entries of the person go, and every other letter stays', () => {
  const text = `# наши адреса
moved:
  - from: /people/petr-bely/   # прежний
    to: /people/p-bely/
  # о встрече
  - {from: /2017/a/,  to: /2017/}
  - {from: /people/petr/, to: /people/p-bely/}
withdrawn:
  - {address: /people/petr-bely/, reason: почему, date: 2018}
`;
  expect(withoutEntries(text, people)).toBe(`# наши адреса
moved:
  # о встрече
  - {from: /2017/a/,  to: /2017/}
`);
});

test('Lists in brackets lose them as well, and a file of nothing else is empty', () => {
  expect(
    withoutEntries('moved: [{from: /people/petr-bely/, to: /people/p-bely/}, {from: /a/, to: /}]\n', people),
  ).toBe('moved: [ { from: /a/, to: / } ]\n');
  expect(withoutEntries('{moved: [{from: /people/petr-bely/, to: /people/p-bely/}]}\n', people)).toBe('');
});

test('A file that names no such address stays byte for byte', () => {
  const text = '\uFEFFmoved: [{from: /a/,to: /}]\r\n';
  expect(withoutEntries(text, people)).toBe(text);
});
