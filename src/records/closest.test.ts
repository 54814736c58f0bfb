import { expect, test } from 'vitest';
import { closest } from './closest.ts';

const fields = ['title', 'type', 'date', 'start', 'short-name', 'organization'];

test.each([
  ['titel', 'title'],
  ['tpye', 'type'],
  ['Title', 'title'],
  ['short_name', 'short-name'],
  ['organisation', 'organization'],
  ['organizations', 'organization'],
])('%s is taken for %s', (typed, meant) => {
  expect(closest(typed, fields)).toBe(meant);
});

test.each(['room', 'название', '', 'x'])('nothing is offered for %s', (typed) => {
  expect(closest(typed, fields)).toBeUndefined();
});
