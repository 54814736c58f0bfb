import { expect, it } from 'vitest';
import { originalPath, recordAddress } from './addresses.ts';

it.each([
  ['conference.md', '/'],
  ['2017/edition.md', '/2017/'],
  ['2027-autumn/sessions/x.md', '/2027-autumn/sessions/x/'],
  ['2017/resolutions/x.en.md', '/2017/resolutions/x/'],
  ['2017/follow-ups/2018-03-01-reply.md', null],
  ['organizations/minek.md', '/organizations/minek/'],
  ['people/ivan-petrov.zh-tw.md', '/people/ivan-petrov/'],
  ['topics/x.md', '/topics/x/'],
  ['pages/about.md', '/about/'],
  ['2017/letters/x.md', null],
])('The page of %s is %s', (path, address) => {
  expect(recordAddress(path)).toBe(address);
});

it('A translation’s record is its original', () => {
  expect(originalPath('pages/about.zh-tw.md')).toBe('pages/about.md');
  expect(originalPath('pages/about.md')).toBe('pages/about.md');
});
