/** Every type of page can be read without JavaScript, at 400 % zoom and with text of twice the size. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { storageKey } from '../client/first-paint.ts';
import { openBrowser } from './browser.ts';
import { fullSite } from './full-site.ts';
import { fullPages } from './page-types.ts';
import { type ServedSite, servedSite } from './served-site.ts';

const browser: Browser | null = await openBrowser();

let site: ServedSite;
const pages: Page[] = [];

beforeAll(async () => {
  if (browser !== null) site = await servedSite(fullSite());
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});

const open = async (path: string, options: BrowserContextOptions = {}) => {
  const page = await (browser as Browser).newPage({ reducedMotion: 'reduce', ...options });
  pages.push(page);
  await page.goto(`${site.url}${path}`);
  return page;
};

/** Texts that stick out of the window and cannot be scrolled to in a box of their own. */
const stickingOut = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const hidden = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath !== 'none' || hidden(element.parentElement));
    // The page's own title in the breadcrumbs: it stands in full in the heading below.
    const plain = (text = '') => text.replaceAll('\u00ad', '').replace(/\s+/gu, ' ').trim();
    const repeated = (element: Element | null, text: string): boolean =>
      element !== null &&
      ((getComputedStyle(element).textOverflow === 'ellipsis' &&
        plain(document.querySelector('h1')?.textContent).includes(plain(text))) ||
        repeated(element.parentElement, text));
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const range = document.createRange();
      range.selectNodeContents(text);
      const out = [...range.getClientRects()].some(
        ({ left, right, width: own }) => own > 1 && (right > width + 1 || left < -1),
      );
      const holder = text.parentElement;
      if (out && !scrolls(holder) && !hidden(holder) && !repeated(holder, text.textContent ?? ''))
        found.push(`${text.parentElement?.tagName.toLowerCase()}: ${text.textContent?.trim().slice(0, 60)}`);
    }
    const extra = document.documentElement.scrollWidth - width;
    return extra > 0 ? [`the page is ${extra}px too wide`, ...found] : found;
  });

/** Runs in the browser: addresses inside the site that links on show lead to. */
const shownLinks = (links: Element[]) =>
  (links as HTMLAnchorElement[])
    .filter((link) => link.checkVisibility() && link.origin === location.origin)
    .map((link) => link.pathname + link.hash);

describe.skipIf(browser === null)('On every type of page', () => {
  const types = Object.entries(fullPages);

  test.each(types)('nothing scrolls sideways when zoomed to a quarter of the width: %s', async (_, path) => {
    const page = await open(path, { viewport: { width: 320, height: 256 } });
    expect(await stickingOut(page)).toEqual([]);
  });

  test.each(types)('text of twice the size fits: %s', async (_, path) => {
    const page = await open(path, { viewport: { width: 640, height: 512 } });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await stickingOut(page)).toEqual([]);
  });

  test.each(types)('every link is there without JavaScript: %s', async (_, path) => {
    const [withScripts, without] = await Promise.all([open(path), open(path, { javaScriptEnabled: false })]);
    const reached = new Set(await without.locator('a[href]').evaluateAll(shownLinks));
    const promised = await withScripts.locator('a[href]').evaluateAll(shownLinks);
    expect(promised.filter((address) => !reached.has(address))).toEqual([]);
    expect(promised.length).toBeGreaterThan(5);
  });

  test.each(types)('no control is shown that does nothing without JavaScript: %s', async (_, path) => {
    const page = await open(path, { javaScriptEnabled: false });
    const dead = await page.locator('button, input, select').evaluateAll((controls) =>
      (controls as HTMLInputElement[])
        // A form that works without a script says where it leads.
        .filter((control) => control.checkVisibility() && !control.form?.hasAttribute('action'))
        .map((control) => control.outerHTML.slice(0, 120)),
    );
    expect(dead).toEqual([]);
  });
});

describe.skipIf(browser === null)('With the text of 200 % that a reader has chosen', () => {
  /** The page as it is on the next visit, in a wide window. */
  const openEnlarged = async (path: string) => {
    const page = await open('', { viewport: { width: 1280, height: 800 } });
    await page.evaluate((key) => localStorage.setItem(key, '{"size":"200"}'), storageKey);
    await page.goto(`${site.url}${path}`);
    return page;
  };

  test.each(Object.entries(fullPages))('a wide page never scrolls sideways: %s', async (_, path) => {
    expect(await stickingOut(await openEnlarged(path))).toEqual([]);
  });

  test.each([
    ['home', 'main .with-aside > div'],
    ['programme', 'main .entry'],
    ['session', 'main .text'],
    ['resolution', 'main article'],
    ['recommendation', 'main article'],
    ['recommendations', 'main .list'],
    ['organization', 'main .content'],
  ] as const)('the text of «%s» keeps its room', async (type, column) => {
    const page = await openEnlarged(fullPages[type]);
    const { width } = (await page.locator(column).first().boundingBox()) ?? { width: 0 };
    expect(width / 1280).toBeGreaterThan(0.8);
  });

  test('the contents of the resolution stand above its text, all of them, and stay there', async () => {
    const page = await openEnlarged(fullPages.resolution);
    const links = page.locator('#contents_list a');
    expect(await links.count()).toBeGreaterThan(5);
    for (const link of await links.all()) expect(await link.isVisible()).toBe(true);
    const [list, text] = await Promise.all(
      ['#contents_list', 'main article'].map((part) => page.locator(part).boundingBox()),
    );
    expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThan(text?.y ?? 0);
    await page.mouse.wheel(0, 5000);
    await page.waitForFunction(() => scrollY > 3000);
    expect((await page.locator('#contents_list').boundingBox())?.y).toBeLessThan(-1000);
  });

  test('the filters of the recommendations wait behind a button', async () => {
    const page = await openEnlarged(fullPages.recommendations);
    const filter = page.getByRole('checkbox').first();
    expect(await filter.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Фильтры' }).click();
    expect(await filter.isVisible()).toBe(true);
  });
});

describe.skipIf(browser === null)('Without JavaScript', () => {
  test('the resolution shows all its items, and each leads to its page', async () => {
    const page = await open(fullPages.resolution, { javaScriptEnabled: false });
    const items = page.locator('[data-item]');
    expect(await items.count()).toBe(16);
    for (const item of await items.all()) expect(await item.isVisible()).toBe(true);
  });

  test('the recommendation shows its words, its place and how it is cited', async () => {
    const page = await open(fullPages.recommendation, { javaScriptEnabled: false });
    const text = await page.locator('main').innerText();
    expect(text).toContain('Составить полный каталог образцов');
    expect(text).toContain('Пункт 1 раздела I части 1');
    expect(text.replaceAll('\u00a0', ' ')).toContain('пункт 1 раздела I части 1 Резолюции участников');
  });
});
