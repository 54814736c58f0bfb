/** The Declaration as a site in nine languages: each has every page in its own words and direction, without barriers. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { directionOf, languageTag } from '../strings/direction.ts';
import { wordsOf } from '../strings/languages.ts';
import { barriers, colourBarriers } from './barriers.ts';
import { openBrowser } from './browser.ts';
import { buildSite, project } from './built-site.ts';
import { htmlErrors } from './html-errors.ts';
import { all, pagesIn, readPage, textOf } from './pages.ts';
import { type ServedSite, servedSite } from './served-site.ts';
import { udhr, udhrFiles } from './udhr/conference.ts';
import { type UdhrCode, udhrCodes, udhrLanguages } from './udhr/languages.ts';

const browser: Browser | null = await openBrowser();
let site: ServedSite;

beforeAll(async () => {
  const made = await project(udhrFiles());
  // The search of this site and its files in other formats have tests of their own.
  const build = () => buildSite(made.root, { env: { PROCEEDINGS_PAGES_ONLY: '1' } });
  site = await servedSite(Promise.resolve({ ...made, build }));
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

const main: UdhrCode = 'en';
const homeOf = (language: UdhrCode): string => (language === main ? '' : `${language}/`);
const pathIn = (language: UdhrCode, address: string): string => homeOf(language) + address.slice(1);
const isIn = (language: UdhrCode, path: string): boolean =>
  language === main
    ? !udhrCodes.some((other) => other !== main && path.startsWith(homeOf(other)))
    : path.startsWith(homeOf(language));
const pathsIn = (language: UdhrCode): string[] =>
  pagesIn(site.dist).filter((path) => path !== '404.html' && isIn(language, path));

/** One page of each type, without the prefix of a language. */
const types = [
  '/',
  '/editions/',
  '/1948/',
  '/1948/programme/',
  '/1948/materials/',
  udhr.session,
  '/1948/resolutions/',
  udhr.resolution,
  udhr.item,
  '/recommendations/',
  '/organizations/',
  udhr.organization,
  '/topics/',
  udhr.topic,
  '/contacts/',
  '/accessibility/',
  '/search/',
  '/data/',
];

/** What the English interface says in several words, wherever in its table. */
const phrasesOf = (words: unknown): string[] =>
  typeof words === 'string'
    ? /\p{L}{3}.* .*\p{L}{3}/u.test(words)
      ? [words]
      : []
    : typeof words === 'object' && words !== null
      ? Object.values(words).flatMap(phrasesOf)
      : [];

describe.each(udhrCodes)('In %s', (language) => {
  test('every page of the site is there', () => {
    const english = pathsIn(main);
    expect(english).toEqual(expect.arrayContaining(types.map((type) => type.slice(1))));
    expect(pathsIn(language).map((path) => path.slice(homeOf(language).length))).toEqual(english);
  });

  test('every page says its language and direction', () => {
    const attributes = pathsIn(language).map((path) => {
      const [html] = all(readPage(site.dist, path), ({ tagName }) => tagName === 'html');
      return `${html?.properties.lang} ${html?.properties.dir ?? 'ltr'}`;
    });
    expect(new Set(attributes)).toEqual(new Set([`${languageTag(language)} ${directionOf(language)}`]));
  });

  test('the menu is in its own words', () => {
    const { menu } = wordsOf(language).site;
    const [header] = all(readPage(site.dist, homeOf(language)), ({ tagName }) => tagName === 'header');
    const links = all(header as NonNullable<typeof header>, ({ tagName }) => tagName === 'a').map(textOf);
    expect(links.map((link) => link.trim())).toEqual(
      expect.arrayContaining([menu.programme, menu.recommendations, menu.organizations]),
    );
    if (language !== main) expect(menu.recommendations).not.toBe(wordsOf('en').site.menu.recommendations);
  });

  test.skipIf(language === main)('no page says anything in the words of the English interface', () => {
    const english = phrasesOf(wordsOf('en')).filter(
      (phrase) => !phrasesOf(wordsOf(language)).includes(phrase),
    );
    expect(english.length).toBeGreaterThan(300);
    const found = pathsIn(language).flatMap((path) => {
      const page = textOf(readPage(site.dist, path));
      return english.filter((phrase) => page.includes(phrase)).map((phrase) => `${path}: ${phrase}`);
    });
    expect(found).toEqual([]);
  });

  test('article 19 stands in the Declaration, and the search names it once', () => {
    const page = readPage(site.dist, pathIn(language, udhr.resolution));
    const [heading] = all(page, ({ properties }) => properties.id === '19');
    const [article] = all(
      page,
      ({ tagName, children }) => tagName === 'section' && heading !== undefined && children.includes(heading),
    );
    expect(article && textOf(article)).toContain(udhrLanguages[language].word);
    const name = String(heading?.properties.dataPagefindTitle ?? '');
    expect(name).toMatch(/19|י״ט|יט|१९|十九/);
    expect(name).not.toMatch(/^(.+)\. \1$/);
  });
});

test('The pages from right to left are valid HTML', async () => {
  expect(await htmlErrors(site.dist, pathsIn('he'))).toEqual([]);
});

let page: Page;

describe.skipIf(browser === null)('A reader', () => {
  beforeAll(async () => {
    page = await (browser as Browser).newPage({ reducedMotion: 'reduce' });
  });

  const open = async (path: string, width: number) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(site.url + path);
  };

  test.each((['he', 'ru'] as const).flatMap((language) => types.map((type) => pathIn(language, type))))(
    'finds no barrier on %s, narrow and wide, light and dark',
    async (path) => {
      await open(path, 390);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const narrow = await barriers(page);
      await page.setViewportSize({ width: 1280, height: 800 });
      const wide = await barriers(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect({ narrow, wide, dark: await colourBarriers(page) }).toEqual({ narrow: [], wide: [], dark: [] });
    },
  );

  test.each(udhrCodes)('scrolls in one direction on the smallest screens, in %s', async (language) => {
    const sideways: string[] = [];
    for (const type of ['/', udhr.item, '/recommendations/', '/data/', '/accessibility/']) {
      await open(pathIn(language, type), 320);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) sideways.push(`${type}: ${width}`);
    }
    expect(sideways).toEqual([]);
  });

  /** Where a sign of the page's text stands, from the left. */
  const leftOf = (selector: string, sign: 'first' | 'last') =>
    page
      .locator(selector)
      .first()
      .evaluate((element, which) => {
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const nodes: Text[] = [];
        for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
          if (node.textContent?.trim()) nodes.push(node as Text);
        const text = nodes.at(which === 'first' ? 0 : -1) as Text;
        const words = text.data.trimEnd();
        const at = which === 'first' ? text.data.search(/\S/) : words.length - 1;
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect().left;
      }, sign);

  test('sees Hebrew begin at the right, and an address in it at the left', async () => {
    await open(pathIn('he', udhr.item), 1280);
    expect(await leftOf('h1', 'first')).toBeGreaterThan(640);
    const address = 'dl div:last-child dd:has(+ .copy)';
    expect(await page.locator(address).first().innerText()).toMatch(/^https:\/\/.*\/$/);
    expect(await leftOf(address, 'last')).toBeGreaterThan(await leftOf(address, 'first'));
    const citation = page.locator('dd bdi', { hasText: 'URL: https://' });
    expect(await citation.innerText()).toMatch(/26-2\/$/);
  });

  test('sees the label of an item before its words, and its point towards them', async () => {
    await open(pathIn('he', udhr.resolution), 1280);
    const label = '[id="26-2"] > .label';
    expect(await page.locator(label).innerText()).toBe('2.');
    expect(await leftOf(label, 'first')).toBeGreaterThan(await leftOf('[id="26-2"] > .document', 'first'));
    expect(await leftOf(label, 'last')).toBeLessThan(await leftOf(label, 'first'));
  });

  test('sees the label of the next item the same way', async () => {
    await open(pathIn('he', udhr.item), 1280);
    const label = 'a[rel=next] bdi';
    expect(await page.locator(label).innerText()).toBe('3.');
    expect(await leftOf(label, 'last')).toBeLessThan(await leftOf(label, 'first'));
  });
});
