/** What a reader of the 2017 resolution does: with the keyboard, on a phone, and on paper. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serveSite } from '../../scripts/server.ts';
import { openBrowser } from './browser.ts';
import { type OwnSite, ownSite } from './own-site.ts';

const browser: Browser | null = await openBrowser();
const resolution = '2017/resolutions/resolution/';

let site: OwnSite;
let served: Served;
let page: Page;

beforeAll(async () => {
  if (browser === null) return;
  site = await ownSite();
  const { code, output, dist } = await site.build();
  if (code !== 0) throw new Error(output);
  served = await serveSite(dist);
});
afterEach(() => page.context().close());
afterAll(async () => {
  await browser?.close();
  await served?.close();
  await site?.remove();
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<void> {
  const context = await (browser as Browser).newContext(options);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await context.newPage();
  await page.goto(`${served.url}${path}`);
}

/** Presses Tab until the focused element says `name`; a reader would give up some day, too. */
async function tabTo(name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const said = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    });
    if (name.test(said.replace(/\s+/g, ' '))) return;
  }
  throw new Error(`The keyboard does not reach ${name}.`);
}

describe.skipIf(browser === null)('A reader of the 2017 resolution', () => {
  test('comes with the keyboard alone from the home page by the search to an item and copies its citation', async () => {
    await open('');
    await tabTo(/^Найти рекомендацию$/);
    await page.keyboard.type('сертификация');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    await page.locator('.search-result').first().waitFor();
    await tabTo(/^Софинансирование расходов/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/1-ii-1/*');
    await tabTo(/^\s*Копировать.*Для письма/);
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Скопировано' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'пункт 1 раздела II части 1 Резолюции участников II Санкт-Петербургской международной конференции ' +
        'кластеров «Кластеры открывают границы. Зеленый коридор»',
    );
  });

  test('copies a bibliographic reference with the day of access', async () => {
    await open(`${resolution}1-i-3/`);
    await page.getByRole('button', { name: /Копировать.*ГОСТ/ }).click();
    const reference = await page.evaluate(() => navigator.clipboard.readText());
    expect(reference).toMatch(
      /URL: https:\/\/example\.org\/\S+1-i-3\/ \(дата обращения: \d\d\.\d\d\.\d{4}\)\.$/,
    );
  });

  test('sees in the list of contents where they are', async () => {
    await open(resolution, { viewport: { width: 1440, height: 900 } });
    const current = page.locator('[data-contents] [aria-current]');
    await page.evaluate(() => document.getElementById('2')?.scrollIntoView());
    await expect.poll(() => current.allInnerTexts()).toEqual([expect.stringMatching(/^Часть\s2\./)]);
    await page.evaluate(() => document.getElementById('1-ii')?.scrollIntoView());
    await expect.poll(() => current.allInnerTexts()).toEqual([expect.stringMatching(/^Раздел\sII\./)]);
  });

  test('opens menu and contents on a phone, without JavaScript too', async () => {
    await open(resolution, { viewport: { width: 320, height: 640 }, javaScriptEnabled: false });
    const programme = page.getByRole('link', { name: 'Программа' });
    expect(await programme.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Меню' }).click();
    expect(await programme.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Содержание' }).click();
    await page.getByRole('link', { name: /^Часть\s2/ }).click();
    await page.waitForURL('**/#2');
  });

  test('hears the long form of an abbreviation, and no link of the text twice', async () => {
    await open(resolution);
    expect(await page.locator('abbr', { hasText: 'НИОКР' }).first().getAttribute('title')).toBe(
      'научно-исследовательские и опытно-конструкторские работы',
    );
    const names = await page
      .locator('article [data-item] a')
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute('aria-label') ?? link.textContent?.trim()),
      );
    expect(names.length).toBeGreaterThanOrEqual(40);
    expect(new Set(names).size).toBe(names.length);
  });

  test('prints the whole resolution on numbered A4 sheets, and nothing of the menu', async () => {
    await open(resolution);
    const items = await page.locator('[data-item] > .document').allInnerTexts();
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    const sheet = (await pdf.getPage(1)).getViewport({ scale: 1 });
    expect([sheet.width, sheet.height].map(Math.round)).toEqual([595, 842]);
    const { text } = await extractText(pdf, { mergePages: false });
    const printed = text.join(' ').replace(/\s+/g, '');
    expect(items).toHaveLength(20);
    // An item that is cut would hold the number of a sheet.
    for (const item of items) expect(printed).toContain(item.replace(/\s+/g, ''));
    expect(text.map((words) => Number(words.split('\n')[0]))).toEqual(text.map((_, index) => index + 1));
    expect(printed).not.toContain('Версиядляслабовидящих');
    expect(printed).not.toContain('Копироватьссылку');
  });
});
