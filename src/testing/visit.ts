/** A page opened in a browser of its own, which keeps what it complains about. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Errors and warnings of the console, exceptions, and requests that leave the site, while `act` uses the page. */
export async function visit(
  browser: Browser | null,
  address: string,
  act: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<string[]> {
  if (browser === null) throw new Error('Skipped without a browser.');
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(4000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(address).origin) complaints.push(request.url());
  });
  try {
    await page.goto(address);
    await act(page);
  } finally {
    await context.close();
  }
  return complaints;
}
