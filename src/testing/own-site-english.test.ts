/** The site of the 2017 conference as English readers get it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { foreignWords } from './foreign-words.ts';
import { type OwnSite, ownSite } from './own-site.ts';
import { all, pagesIn, readPage, sideFacts, textOf, words } from './pages.ts';

const base = '/proceedings/';
let site: OwnSite;
let dist: string;

beforeAll(async () => {
  site = await ownSite({ base });
  const { code, output, dist: built } = await site.build();
  if (code !== 0) throw new Error(output);
  dist = built;
});
afterAll(() => site.remove());

const resolution = 'en/2017/resolutions/resolution/';
const pages = () => pagesIn(dist).filter((page) => page !== '404.html');

test('Every page has its English counterpart, and on it nothing is Russian that does not say so', () => {
  const english = pages().filter((page) => page.startsWith('en/'));
  expect(english.map((page) => page.slice('en/'.length))).toEqual(
    pages().filter((page) => !page.startsWith('en/')),
  );
  const unmarked = english.flatMap((page) =>
    foreignWords(readPage(dist, page), { script: 'Cyrillic', language: 'ru' }).map((found) => [page, found]),
  );
  expect(unmarked).toEqual([]);
});

test('Every page leads to itself in the other language, and search engines learn it', () => {
  const sitemap = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
  for (const page of pages()) {
    const inRussian = page.replace(/^en\//, '');
    const other = page === inRussian ? `en/${page}` : inRussian;
    const links = all(
      readPage(dist, page),
      ({ tagName, properties }) => tagName === 'a' && 'hrefLang' in properties,
    );
    expect([page, links.map(({ properties }) => properties.href)]).toEqual([
      page,
      expect.arrayContaining([`${base}${other}`]),
    ]);
    if (!page.endsWith('search/'))
      expect(sitemap).toContain(
        `hreflang="${other === inRussian ? 'ru' : 'en'}" href="https://example.org${base}${other}"`,
      );
  }
});

test('Beside the translation nothing is said that is true of the original only', () => {
  const page = readPage(dist, resolution);
  const facts = all(sideFacts(page) ?? page, ({ tagName }) => /^d[td]$/.test(tagName)).map((fact) =>
    words(textOf(fact)).join(' '),
  );
  expect(facts).toEqual([
    'Adopted by',
    'participants of the conference',
    'Source',
    'The source holds the Russian text. How far the two agree is stated beside that text.',
    'Original text',
    'Source file resolution.txt',
  ]);
});

test('The resolution and each of its items say that they are translated, with a way to the same place in Russian', () => {
  const translated = pages().filter((page) => page.startsWith(resolution));
  expect(translated.length).toBe(21);
  for (const page of translated) {
    const tree = readPage(dist, page);
    const [notice] = all(tree, ({ properties }) => String(properties.className) === 'notice').filter((one) =>
      textOf(one).includes('Unofficial translation. The Russian text prevails.'),
    );
    const links = all(notice ?? tree, ({ tagName }) => tagName === 'a').map(
      ({ properties }) => properties.href,
    );
    expect([page, links]).toEqual([page, [base + page.slice('en/'.length)]]);
  }
});
