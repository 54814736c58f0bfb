/** All pages of the full and of the repository's own site are valid HTML, lead somewhere, and load nothing from elsewhere. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { fullOrigin, fullSite } from './full-site.ts';
import { htmlErrors } from './html-errors.ts';
import { servedLinks } from './links/served-links.ts';
import { ownSite } from './own-site.ts';
import { fullPages, ownPages } from './page-types.ts';
import { all, pagesIn, readPage, textOf, words } from './pages.ts';
import { type ServedSite, servedSite } from './served-site.ts';

const browser: Browser | null = await openBrowser();

afterAll(async () => {
  await browser?.close();
});

describe.each([
  { name: 'full', made: fullSite, types: fullPages, origin: fullOrigin },
  { name: 'own', made: ownSite, types: ownPages, origin: 'https://example.org' },
])('The $name site', ({ made, types, origin }) => {
  let site: ServedSite;

  beforeAll(async () => {
    site = await servedSite(made());
  });
  afterAll(() => site?.close());

  test('has a page of every type', () => {
    const missing = Object.entries(types).filter(([, path]) => !pagesIn(site.dist).includes(path));
    expect(missing).toEqual([]);
  });

  test('tells the search of every page but the search itself, the missing one and what has no translation', () => {
    const untold = Object.entries(types).filter(
      ([, path]) =>
        all(readPage(site.dist, path), ({ properties }) => properties.name === 'search:kind').length === 0,
    );
    const expected = ['search', 'not-found', 'untranslated'].filter((type) => type in types);
    expect(untold.map(([type]) => type).toSorted()).toEqual(expected.toSorted());
  });

  test('has no broken link, neither on disk nor as servers have it', async () => {
    const { faults } = await servedLinks({ dist: site.dist, site: origin, base: '/' });
    expect(faults).toEqual([]);
  });

  test('is valid HTML on every page', async () => {
    expect(await htmlErrors(site.dist, pagesIn(site.dist))).toEqual([]);
  });

  test('has no two links on a page that read the same and lead to different places', () => {
    const wrong: string[] = [];
    for (const path of pagesIn(site.dist)) {
      const links = all(
        readPage(site.dist, path),
        ({ tagName, properties }) => tagName === 'a' && 'href' in properties,
      );
      const named = Map.groupBy(links, (link) =>
        words(String(link.properties.ariaLabel ?? textOf(link))).join(' '),
      );
      for (const [name, group] of named) {
        const places = new Set(group.map(({ properties }) => properties.href));
        if (places.size > 1) wrong.push(`${path}: «${name}» leads to ${[...places].join(', ')}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test.skipIf(browser === null)('asks no other host for anything', async () => {
    const foreign: string[] = [];
    const page = await (browser as Browser).newPage();
    let asked = 0;
    page.on('request', (request) => {
      asked += 1;
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(site.url))
        foreign.push(`${page.url()} asks for ${request.url()}`);
    });
    for (const path of Object.values(types)) await page.goto(`${site.url}${path}`);
    expect(foreign).toEqual([]);
    expect(asked).toBeGreaterThan(Object.values(types).length);
    await page.close();
  });
});
