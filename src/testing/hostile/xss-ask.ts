/** Payloads that come with a reader's question or address, and results whose words are payloads. */
import type { Browser, Page } from 'playwright-core';
import { touchEverything } from './xss-touch.ts';
import { type Watched, watched } from './xss-watch.ts';

/** Words that many payloads have, and every page. */
export const words = ['alert', 'onerror', 'script', 'svg', 'javascript', 'Предлагаем'];

/** Pages that read the address they are opened with. */
const reading = [
  (payload: string) => `search/?q=${payload}`,
  (payload: string) => `search/?q=alert&topic=${payload}&edition=${payload}`,
  (payload: string) => `en/search/?q=${payload}#${payload}`,
  (payload: string) => `recommendations/?q=${payload}&topic=${payload}&sort=${payload}`,
  (payload: string) => `2026/programme/?q=${payload}&room=${payload}#${payload}`,
  (payload: string) => `?${payload}#${payload}`,
  (payload: string) => `2026/resolutions/resolution/${payload}/`,
  (payload: string) => `${payload}/?${payload}`,
];

export interface Asked extends Omit<Watched, 'context'> {
  addresses: number;
  /** Results that were shown, in the dialog and on the search page. */
  results: number;
  dangerous: string[];
}

/** Each payload in the address of one page after another; `words` in the dialog, the search page and the filters. */
export async function ask(
  browser: Browser,
  site: string,
  payloads: readonly string[],
  words: readonly string[],
): Promise<Asked> {
  const { context, ...seen } = await watched(browser, site);
  const page = await context.newPage();
  const dangerous: string[] = [];
  const touch = async (): Promise<void> => void dangerous.push(...(await touchEverything(page)));
  let results = 0;
  for (const asked of words) {
    results += await inDialog(page, site, asked);
    await touch();
    results += await onSearchPage(page, site, asked);
    await touch();
  }
  await inFilters(page, site);
  await switchLanguage(page, site, payloads[0] ?? '');
  for (const [at, payload] of payloads.entries()) {
    const address = reading[at % reading.length];
    if (address === undefined) continue;
    await page.goto('about:blank');
    await page.goto(site + address(encodeURIComponent(payload)));
    await page.waitForTimeout(200);
    await touch();
  }
  await context.close();
  return { ...seen, addresses: payloads.length, results, dangerous };
}

const found = async (page: Page, inside: string): Promise<number> => {
  await page.locator(`${inside} .search-result`).first().waitFor();
  return page.locator(`${inside} .search-result`).count();
};

async function inDialog(page: Page, site: string, asked: string): Promise<number> {
  await page.goto(site);
  await page.keyboard.press('Control+k');
  await page.keyboard.type(asked);
  return found(page, 'dialog');
}

async function onSearchPage(page: Page, site: string, asked: string): Promise<number> {
  await page.goto(`${site}search/?q=${encodeURIComponent(asked)}`);
  return found(page, 'main');
}

/** Chooses every filter, so that its words stand on a chip, and types. */
async function inFilters(page: Page, site: string): Promise<void> {
  for (const path of ['recommendations/', '2026/programme/']) {
    await page.goto(site + path);
    for (const box of (await page.locator('[data-facet] input').all()).slice(0, 12))
      await box.evaluate((input) => (input as HTMLInputElement).click());
    const field = page.locator('#register_words');
    if ((await field.count()) > 0) await field.fill('<img src onerror=alert(1)>');
    await page.waitForTimeout(300);
    await touchEverything(page);
  }
}

/** The question goes along into the other language. */
async function switchLanguage(page: Page, site: string, payload: string): Promise<void> {
  const asked = encodeURIComponent(payload);
  await page.goto(`${site}recommendations/?q=${asked}#${asked}`);
  await page.locator('[data-language-switch] a').first().click();
  await page.waitForURL('**/en/**');
  await touchEverything(page);
}
