import { expect, test } from 'vitest';
import { languageOf, pageAddress, resolutionAbove, searchWords } from './wrong-address.ts';

test('The last words of an address are what is searched for', () => {
  expect(searchWords('organizations/cluster-team/')).toBe('cluster team');
  expect(searchWords('2017/sessions/cluster_leeders.html')).toBe('cluster leeders');
  expect(searchWords('темы/кластерная-политика/')).toBe('кластерная политика');
  expect(searchWords('%D1%82%D0%B5%D0%BC%D1%8B/')).toBe('темы');
});

test('Numbers and names of lists say nothing, so the words before them are taken', () => {
  expect(searchWords('2017/resolutions/final-declaration/1-i-99/')).toBe('final declaration');
  expect(searchWords('2017/resolutions/resolution/1-i-99/')).toBe('');
  expect(searchWords('2019/')).toBe('');
});

test('An address that is not well encoded or hostile gives plain words or none', () => {
  expect(searchWords('%D1%82%D0/')).toBe('');
  expect(searchWords('%3Cscript%3Ealert(1)%3C%2Fscript%3E')).toBe('script alert 1 script');
});

test('Above an item stands its resolution, in the language of the address', () => {
  expect(resolutionAbove('2017/resolutions/resolution/1-i-99/')).toBe('2017/resolutions/resolution/');
  expect(resolutionAbove('en/2017/resolutions/resolution/1-i-99')).toBe('en/2017/resolutions/resolution/');
  expect(resolutionAbove('2017/resolutions/resolution/')).toBe(null);
  expect(resolutionAbove('2017/sessions/a/')).toBe(null);
  expect(resolutionAbove('//elsewhere.org/resolutions/a/b/')).toBe(null);
});

test('The language of an address is its first segment', () => {
  expect(languageOf('en/2017/')).toBe('en');
  expect(languageOf('')).toBe('');
});

test('An address is the one that the content knows, however it was typed', () => {
  const languages = new Set(['ru', 'en']);
  const of = (path: string) => pageAddress(path, '/site/', languages);
  expect(of('/site/people/anna/')).toEqual({ address: '/people/anna/', language: null });
  expect(of('/site/en/People/anna')).toEqual({ address: '/people/anna/', language: 'en' });
  expect(of('/site/people/anna/index.html')).toEqual({ address: '/people/anna/', language: null });
  expect(of('/site/%E0')).toEqual({ address: '/', language: null });
});
