import { expect, test } from 'vitest';
import { model } from '../testing/load.ts';
import { editionOf } from './edition-of.ts';

test('What belongs to an edition finds it by its address', () => {
  const own = model({});
  const [edition] = own.editions;
  expect(editionOf({ edition: { title: '', address: '/2017/' } }, own)).toBe(edition);
});

test('Another model’s edition is not passed off for one that is missing', () => {
  expect(() => editionOf({ edition: { title: '', address: '/1999/' } }, model({}))).toThrow('/1999/');
});
