/** WCAG 2.2 AA and the best practices that axe knows, on every type of page, in both themes, on wide and narrow screens. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { openBrowser } from './browser.ts';
import { fullSite } from './full-site.ts';
import { fullPages } from './page-types.ts';
import { type ServedSite, servedSite } from './served-site.ts';

const browser: Browser | null = await openBrowser();

let site: ServedSite;
let page: Page;

beforeAll(async () => {
  if (browser !== null) site = await servedSite(fullSite());
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
afterEach(() => page.close());

const open = async (path: string, options: BrowserContextOptions = {}) => {
  page = await (browser as Browser).newPage({ reducedMotion: 'reduce', ...options });
  await page.goto(`${site.url}${path}`);
};

/** Goes through the page with the Tab key and answers with what `look` says of each place where it stops. */
async function tabThrough(
  look: (element: Element) => string | null,
): Promise<{ stops: number; said: string[] }> {
  const said: string[] = [];
  for (let stops = 0; ; stops += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluateHandle(() => document.activeElement);
    const known = await here.evaluate((element) => {
      if (element === null || element === document.body || element.hasAttribute('data-stop')) return true;
      element.setAttribute('data-stop', '');
      return false;
    });
    if (known) return { stops, said };
    const line = await here.evaluate(look as (element: Element | null) => string | null);
    if (line !== null) said.push(line);
  }
}

/** Runs in the browser. */
const withoutOutline = (element: Element): string | null => {
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) return null;
  return `no outline: ${element.outerHTML.slice(0, 120)}`;
};

/** Runs in the browser. */
const covered = (element: Element): string | null => {
  // Results that arrive meanwhile may have pushed it out of the window.
  element.scrollIntoView({ block: 'nearest' });
  const [box] = element.getClientRects();
  if (box === undefined) return `not shown: ${element.outerHTML.slice(0, 120)}`;
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  if (top !== null && (element.contains(top) || top.contains(element))) return null;
  return `under ${top?.outerHTML.slice(0, 80) ?? 'nothing: outside the window'}: ${element.outerHTML.slice(0, 120)}`;
};

/** Closed parts are part of the page too. */
const openDetails = () =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

describe.skipIf(browser === null)('A reader who needs more', () => {
  test.each(Object.entries(fullPages))('finds no barrier on the page «%s»', async (type, path) => {
    const found: string[] = [];
    for (const width of [320, 1280]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await open(path, { viewport: { width, height: 800 }, colorScheme });
        await openDetails();
        found.push(...(await barriers(page)).map((line) => `${type} ${width} ${colorScheme}: ${line}`));
        if (width !== 1280 || colorScheme !== 'dark') await page.close();
      }
    }
    expect(found).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('finds no barrier in the open search, %s', async (colorScheme) => {
    await open('', { colorScheme });
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.type('образец');
    await page.locator('dialog .search-result').first().waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  const phone = { viewport: { width: 390, height: 800 } };
  const press = (name: string) => page.getByRole('button', { name }).first().click();
  const opened: [what: string, type: keyof typeof fullPages, buttons: string[], shown: string][] = [
    ['menu', 'home', ['Меню'], '#site_menu:popover-open'],
    ['reading panel', 'home', ['Меню', 'Версия для слабовидящих'], '#reading_panel:popover-open'],
    ['contents', 'resolution', ['Содержание'], '#contents_list:popover-open'],
    ['filters', 'recommendations', ['Фильтры'], '#register_facets'],
  ];

  test.each(opened)('finds no barrier in the open %s of a phone', async (_, type, buttons, shown) => {
    await open(fullPages[type], phone);
    for (const button of buttons) await press(button);
    expect(await page.locator(shown).isVisible()).toBe(true);
    expect(await barriers(page)).toEqual([]);
  });

  test.each(['Escape', 'Закрыть'])('is back at the button of the reading panel after «%s»', async (way) => {
    await open('', phone);
    await press('Меню');
    await press('Версия для слабовидящих');
    const panel = page.locator('#reading_panel');
    await panel.getByLabel('150 %').check();
    if (way === 'Escape') await page.keyboard.press(way);
    else await panel.getByRole('button', { name: way }).click();
    await panel.waitFor({ state: 'hidden' });
    expect(await page.locator(':focus').textContent()).toContain('Версия для слабовидящих');
  });

  const walked = [
    'home',
    'programme',
    'session',
    'resolution',
    'recommendation',
    'recommendations',
    'organization',
    'contacts',
    'search',
  ] as const;

  test.each(walked)('sees on «%s» where the keyboard’s focus is', async (type) => {
    await open(fullPages[type]);
    await openDetails();
    const { stops, said } = await tabThrough(withoutOutline);
    expect(said).toEqual([]);
    expect(stops).toBeGreaterThan(10);
  });

  test.each(walked)('sees on «%s» what has the focus, and nothing lies over it', async (type) => {
    await open(fullPages[type], { viewport: { width: 1280, height: 600 } });
    expect((await tabThrough(covered)).said).toEqual([]);
  });

  test.each(['home', 'recommendations', 'recommendation'] as const)(
    'sees the focus on «%s» in the system’s own colours too',
    async (type) => {
      await open(fullPages[type], { forcedColors: 'active' });
      expect((await tabThrough(withoutOutline)).said).toEqual([]);
    },
  );
});
