import { expect, test } from 'vitest';
import { repositoryLinks } from './repository-links.ts';

const file = 'content/2017/resolutions/resolution.md';

test.each([
  ['https://github.com/o/site', `https://github.com/o/site/edit/HEAD/${file}`],
  ['https://github.com/o/site.git', `https://github.com/o/site/edit/HEAD/${file}`],
  ['https://github.com/o/site/tree/main/', `https://github.com/o/site/edit/main/${file}`],
  ['https://github.com/o/all/tree/main/web/site', `https://github.com/o/all/edit/main/web/site/${file}`],
  ['https://gitlab.com/g/sub/site/-/tree/main', `https://gitlab.com/g/sub/site/-/edit/main/${file}`],
  ['https://git.example.org/o/site/-/tree/dev', `https://git.example.org/o/site/-/edit/dev/${file}`],
  ['https://codeberg.org/o/site/src/branch/main', `https://codeberg.org/o/site/_edit/main/${file}`],
  ['https://git.example.org/o/site/src/branch/main', `https://git.example.org/o/site/_edit/main/${file}`],
])('A file of %s is edited at %s', (address, expected) => {
  expect(repositoryLinks(address)?.edit?.(file)).toBe(expected);
});

test('Where no branch is known, no page to edit is guessed at', () => {
  expect(repositoryLinks('https://gitlab.com/o/site')?.edit).toBeNull();
  expect(repositoryLinks('https://codeberg.org/o/site/')?.edit).toBeNull();
});

test.each([
  ['https://github.com/o/site/', 'https://github.com/o/site/issues/new', 'title', 'body'],
  ['https://github.com/o/site/tree/main/web', 'https://github.com/o/site/issues/new', 'title', 'body'],
  ['https://gitlab.com/o/s', 'https://gitlab.com/o/s/-/issues/new', 'issue[title]', 'issue[description]'],
  ['https://codeberg.org/o/site', 'https://codeberg.org/o/site/issues/new', 'title', 'body'],
])('A new issue in %s has its title and text filled in', (address, page, title, body) => {
  const link = new URL(repositoryLinks(address)?.issue('Пункт 3 & «МСП»', ['раз', '', 'два']) ?? '');
  expect(link.origin + link.pathname).toBe(page);
  expect(link.searchParams.get(title)).toBe('Пункт 3 & «МСП»');
  expect(link.searchParams.get(body)).toBe('раз\n\nдва');
});

test('Nothing is guessed of a host that is not known', () => {
  expect(repositoryLinks('https://example.org/repository/')).toBeNull();
});
