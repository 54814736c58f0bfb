/** A browser that keeps everything a page complains of, while a reader uses it in every way. */
import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface PolicyWatch {
  context: BrowserContext;
  /** Messages of the console, exceptions, what a policy stopped and what left the site: each with its page. */
  complaints: string[];
}

/** `url`: of the site, which may have a path. */
export async function policyWatch(browser: Browser, url: string): Promise<PolicyWatch> {
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    // Chromium at times says of a view transition that the next page came too early.
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
  });
  const complaints: string[] = [];
  const { origin } = new URL(url);
  const keep = (page: Page | null | undefined, words: string) =>
    complaints.push(`${page?.url().slice(origin.length) ?? ''}: ${words}`);
  context.on('console', (message) => keep(message.page(), message.text()));
  context.on('weberror', (error) => keep(error.page(), String(error.error())));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) complaints.push(request.url());
  });
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      console.log(`policy: ${effectiveDirective} ${blockedURI} ${sample}`),
    ),
  );
  return { context, complaints };
}

/** What the browser says of an address without a page, once for each. */
export const notFound = 'Failed to load resource: the server responded with a status of 404 (Not Found)';

/** Opens a page and does to it what readers do: points, clicks, types, chooses, prints. `words`: to be searched for. */
export async function usePage(context: BrowserContext, address: string, words: string): Promise<void> {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  try {
    await page.goto(address, { waitUntil: 'load' });
    // The link that is pointed at is fetched ahead.
    for (const link of (await page.locator('main a[href]:visible').all()).slice(0, 2))
      await link.hover({ force: true });
    await page.emulateMedia({ media: 'print' });
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    if ((await page.locator('[data-search-open]').count()) > 0) await searchFor(page, words);
    await page.evaluate(operate);
    await page.waitForLoadState('networkidle');
  } finally {
    await page.close();
  }
}

/** Runs in the page: opens, ticks and presses all that there is, but stays on the page. */
function operate(): void {
  addEventListener('submit', (event) => event.preventDefault());
  for (const details of document.querySelectorAll('details')) details.open = true;
  const controls = 'button, summary, input[type=checkbox], input[type=radio], [popovertarget]';
  for (const control of document.querySelectorAll<HTMLElement>(controls)) {
    control.focus();
    control.click();
  }
}

/** In the dialog; on the search page the key leads to its own field. */
async function searchFor(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await page.locator('.search-result:visible').first().waitFor();
  await page.keyboard.press('Escape');
}

/** With every filter that the search page offers, and with words that no page has. */
export async function useSearchPage(context: BrowserContext, url: string, words: string): Promise<void> {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  try {
    await page.goto(`${url}search/?q=${encodeURIComponent(words)}`);
    await page.locator('.search-result').first().waitFor();
    const filters = page.locator('details[data-search=filters]');
    await filters.evaluate((details: HTMLDetailsElement) => {
      details.open = true;
    });
    // Choosing one may leave fewer of them.
    const boxes = filters.locator('input:visible');
    for (let next = 0; next < (await boxes.count()); next += 1) await boxes.nth(next).click();
    await page.locator('[data-search-page] input[name=q]').fill(`${words}ъъъ`);
    await page.keyboard.press('Enter');
    await page.waitForLoadState('networkidle');
  } finally {
    await page.close();
  }
}
